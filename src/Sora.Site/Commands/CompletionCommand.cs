using System.CommandLine;
using Sora.Site.Write;

namespace Sora.Site.Commands;

/// <summary>`completion`: what a shell has to know to complete commands and options, asked of the program itself.</summary>
static class CompletionCommand
{
    const string Bash =
        """
        # In ~/.bashrc: source <(Sora.Site completion bash)
        _sora_site() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _sora_site Sora.Site
        """;

    const string Zsh =
        """
        # In ~/.zshrc, after compinit: source <(Sora.Site completion zsh)
        _sora_site() {
          local -a found
          found=("${(@f)$("${words[1]}" "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
          compadd -a found
          _files
        }
        compdef _sora_site Sora.Site
        """;

    const string Fish =
        """
        # In ~/.config/fish/config.fish: Sora.Site completion fish | source
        complete -c Sora.Site -a '(set -l line (commandline -cp); (commandline -opc)[1] "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
        """;

    const string PowerShell =
        """
        # In $PROFILE: Sora.Site completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName Sora.Site -ScriptBlock {
          param($word, $line, $position)
          & $line.CommandElements[0].Value "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Prints what makes a shell complete this program's commands and options.") { shell };
        command.SetAction(parsed => ConsoleReport.PrintText(Script(parsed.GetRequiredValue(shell)) + "\n"));
        return command.WithExamples("completion bash", "completion zsh");
    }

    static string Script(string shell) => shell switch
    {
        "zsh" => Zsh,
        "fish" => Fish,
        "pwsh" => PowerShell,
        _ => Bash,
    };
}
