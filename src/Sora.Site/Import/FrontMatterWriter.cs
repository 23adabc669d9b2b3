using System.Globalization;
using System.Text;
using Sora.Bitext;
using Sora.Bitext.Blocks;

namespace Sora.Site.Import;

/// <summary>Writes what is said about a text between two lines of hyphens.</summary>
static class FrontMatterWriter
{
    const string Special = ":#\"'`[]{},&*!|>%@\\?-~=";

    /// <param name="keys">In their order; those without a value stand there to be filled in.</param>
    public static string Write(params ReadOnlySpan<(string Key, string? Value)> keys)
    {
        var yaml = new StringBuilder("---\n");
        foreach (var (key, value) in keys)
            yaml.Append(key).Append(value is null ? ":" : ": ").Append(value is null ? "" : Scalar(value)).Append('\n');
        return yaml.Append("---\n").ToString();
    }

    /// <summary>What is not known is left out, but a title belongs to every text.</summary>
    public static string Of(ArticleFacts facts, Language language)
    {
        List<(string, string?)> keys = [("title", facts.Title)];
        Add("author", facts.Author);
        Add("translator", facts.Translator);
        Add("date", facts.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("source", facts.Source);
        Add("licence", facts.Licence);
        Add("description", facts.Description);
        if (Language.TryParse(language.Primary) != language)
            Add("lang", language.Tag);
        return Write([.. keys]);

        void Add(string key, string? value)
        {
            if (value is not null)
                keys.Add((key, value));
        }
    }

    /// <summary>In quotation marks where YAML could take it for something else.</summary>
    static string Scalar(string text)
    {
        var line = string.Concat(text.Select(static c => char.IsControl(c) ? ' ' : c)).Trim();
        if (line.Length > 0 && !Special.Contains(line[0], StringComparison.Ordinal) && !line.Contains(": ", StringComparison.Ordinal) && !line.Contains(" #", StringComparison.Ordinal) && !line.EndsWith(':'))
            return line;
        return $"\"{line.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
