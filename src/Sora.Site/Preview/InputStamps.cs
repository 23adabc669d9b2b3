using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sora.Site.Input;

namespace Sora.Site.Preview;

/// <summary>Fingerprints of what lies in `input/`: of what all articles share, of each folder, and of each article without one.</summary>
/// <remarks>Texts count by what they say, since two saves may fall into one tick of the disk's clock; pictures by length and time.</remarks>
sealed class InputStamps
{
    public static readonly InputStamps None = new("");

    readonly string _shared;
    readonly Dictionary<string, string> _folders;

    InputStamps(string shared, Dictionary<string, string>? folders = null) => (_shared, _folders) = (shared, folders ?? new(StringComparer.Ordinal));

    public static InputStamps Of(string input)
    {
        if (!Directory.Exists(input))
            return None;
        var stamps = new InputStamps(Hash(Directory.EnumerateFiles(input).Where(file => ArticleFiles.LanguageOf(file) is null && ArticleFiles.CompanionOf(file) is null)));
        foreach (var folder in Directory.EnumerateDirectories(input))
            stamps._folders[Path.GetFullPath(folder)] = Hash(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        return stamps;
    }

    /// <summary>With what the settings name, and what they hold that comes from elsewhere.</summary>
    public InputStamps And(SiteSettings settings, string input)
    {
        var named = settings.CardFontFiles.Append(settings.Dictionary).OfType<string>().Select(name => Path.Combine(input, name)).Where(File.Exists);
        return new(_shared + settings.Theme.Fingerprint + Hash(named), _folders);
    }

    /// <summary>The same as long as nothing changes that the article is made from.</summary>
    public string Of(ArticleFiles files)
    {
        if (files.HasFolder)
            return _shared + _folders.GetValueOrDefault(Path.GetFullPath(files.Folder));
        // Its pictures may lie in any folder.
        var pictures = string.Concat(_folders.OrderBy(static folder => folder.Key, StringComparer.Ordinal).Select(static folder => folder.Key + folder.Value));
        return _shared + pictures + Hash(new[] { files.Source, files.Target, files.Pins, files.Ledger, files.QuotedBy }.Where(File.Exists));
    }

    static string Hash(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> numbers = stackalloc byte[16];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
            if (IsText(file))
            {
                hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
                continue;
            }
            var entry = new FileInfo(file);
            BinaryPrimitives.WriteInt64LittleEndian(numbers, entry.Length);
            BinaryPrimitives.WriteInt64LittleEndian(numbers[8..], entry.LastWriteTimeUtc.Ticks);
            hash.AppendData(numbers);
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    static bool IsText(string file) =>
        ArticleFiles.LanguageOf(file) is not null || ArticleFiles.CompanionOf(file) is not null || Path.GetExtension(file) is ".yml" or ".css";
}
