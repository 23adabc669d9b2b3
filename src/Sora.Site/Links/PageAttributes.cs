namespace Sora.Site.Links;

/// <summary>The values on a page that matter to links, one after another: each `id`, `href` and `src`.</summary>
/// <remarks>
/// The pages are our own: every value stands in double quotes, and no value and no text holds a bare angle bracket.
/// So a page is not parsed but searched, from one `="` to the next.
/// </remarks>
ref struct PageAttributes(ReadOnlySpan<byte> html)
{
    readonly ReadOnlySpan<byte> _html = html;
    int _tag;
    int _at;

    /// <summary>Otherwise the value is an address.</summary>
    public bool IsId { get; private set; }

    /// <summary>Where the value stands on the page.</summary>
    public Range Value { get; private set; }

    /// <summary>What it stands in, from bracket to bracket.</summary>
    public readonly ReadOnlySpan<byte> Tag => _html[_tag..] is var tag && tag.IndexOf((byte)'>') is >= 0 and var end ? tag[..end] : tag;

    public bool MoveNext()
    {
        while (_html[_at..].IndexOf("=\""u8) is >= 0 and var equals)
        {
            var before = _html[..(_at + equals)];
            _at += equals + 2;
            if (!IsWanted(before))
                continue;
            _tag = before.LastIndexOfAny((byte)'<', (byte)'>');
            if (_tag < 0 || before[_tag] == '>')
                continue;   // a text that looks like an attribute
            var length = _html[_at..].IndexOf((byte)'"');
            if (length < 0)
                break;
            Value = _at..(_at + length);
            _at += length + 1;
            return true;
        }
        return false;
    }

    bool IsWanted(ReadOnlySpan<byte> before)
    {
        IsId = IsNamed(before, "id"u8);
        return IsId || IsNamed(before, "href"u8) || IsNamed(before, "src"u8);
    }

    static bool IsNamed(ReadOnlySpan<byte> before, ReadOnlySpan<byte> name) => before.EndsWith(name) && before.Length > name.Length && before[^(name.Length + 1)] <= ' ';
}
