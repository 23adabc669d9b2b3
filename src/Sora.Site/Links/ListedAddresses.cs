namespace Sora.Site.Links;

/// <summary>The whole addresses in a file for programs: each `loc`, `id` and `href` of a sitemap or feed, and each `…url` of a JSON file.</summary>
/// <remarks>
/// The files are our own, so that they are searched rather than parsed, from one `://` to the next. A text in them, such as an article's in a
/// feed, has its angle brackets or its quotation marks escaped: what it links to was followed on the article's page.
/// </remarks>
ref struct ListedAddresses(ReadOnlySpan<byte> file)
{
    readonly ReadOnlySpan<byte> _file = file;
    int _at;

    /// <summary>Where the address stands in the file.</summary>
    public Range Value { get; private set; }

    public bool MoveNext()
    {
        while (_file[_at..].IndexOf("://"u8) is >= 0 and var colon)
        {
            _at += colon;
            var start = _at;
            while (start > 0 && char.IsAsciiLetter((char)_file[start - 1]))
                start--;
            _at++;
            if (!IsListed(_file[..start]))
                continue;
            var length = _file[start..].IndexOfAny((byte)'<', (byte)'"');
            Value = start..(length < 0 ? _file.Length : start + length);
            return true;
        }
        return false;
    }

    static bool IsListed(ReadOnlySpan<byte> before) =>
        before.EndsWith("<loc>"u8) || before.EndsWith("<id>"u8) || before.EndsWith("url\":\""u8) || (before.EndsWith(" href=\""u8) && IsInTag(before));

    static bool IsInTag(ReadOnlySpan<byte> before) => before.LastIndexOfAny((byte)'<', (byte)'>') is >= 0 and var bracket && before[bracket] == '<';
}
