using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sora.Site.Input;

/// <summary>A YAML parser that refuses what is nested deeper than anybody writes: the tree is built by recursion, and a stack that is used up ends the program without a word.</summary>
sealed class ShallowYaml(string yaml) : IParser
{
    const int Deepest = 32;

    readonly Parser _parser = new(new StringReader(yaml));
    int _depth;

    public ParsingEvent? Current => _parser.Current;

    public bool MoveNext()
    {
        if (!_parser.MoveNext())
            return false;
        _depth += Current!.NestingIncrease;
        return _depth <= Deepest ? true : throw new YamlException(Current.Start, Current.End, $"It is nested deeper than {Deepest} levels.");
    }
}
