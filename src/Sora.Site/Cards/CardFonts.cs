using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Sora.Bitext;

namespace Sora.Site.Cards;

/// <summary>The faces that cards are drawn with: those that the publisher named and no others, or those found on the machine.</summary>
sealed class CardFonts
{
    /// <summary>Of the radicals, behind which all that is wide follows.</summary>
    const int FirstOfHan = 0x2E80;

    readonly Func<Language, IEnumerable<FontFace>> _faces;

    CardFonts(Func<Language, IEnumerable<FontFace>> faces) => _faces = faces;

    public Typefaces Typefaces { get; } = new();

    /// <param name="paths">Of font files; of a collection, the face that suits the language.</param>
    public static CardFonts Named(ImmutableArray<string> paths, Func<string, int, FontFace?> read) =>
        Of(language => [.. paths.Select(path => (path, KnownFaces.IndexIn(Path.GetFileName(path), language)))], read);

    /// <param name="files">Where the font files lie, by name.</param>
    public static CardFonts Found(IReadOnlyDictionary<string, string> files, Func<string, int, FontFace?> read) =>
        Of(language => [.. KnownFaces.For(language).Where(face => files.ContainsKey(face.File)).Select(face => (files[face.File], face.Index))], read);

    /// <param name="places">Where faces are looked for, in order.</param>
    /// <param name="read">Reads a face of a file; null where it is none. A file is read when a character is looked for in it.</param>
    static CardFonts Of(Func<Language, ImmutableArray<(string Path, int Index)>> places, Func<string, int, FontFace?> read)
    {
        var faces = new ConcurrentDictionary<(string Path, int Index), FontFace?>();
        var known = new ConcurrentDictionary<Language, ImmutableArray<(string Path, int Index)>>();
        return new(language =>
            from place in known.GetOrAdd(language, places)
            let face = faces.GetOrAdd(place, static (place, read) => read(place.Path, place.Index), read)
            where face is not null
            select face);
    }

    /// <summary>The first face that has the character, in the order of the text's language, or for Hanzi in other languages, of Chinese.</summary>
    public FontFace? For(Language language, Rune character)
    {
        var isHan = character.Value >= FirstOfHan && !KnownFaces.IsOfHan(language);
        foreach (var face in _faces(isHan ? Language.Chinese : language))
        {
            if (face.Characters.Has(character))
                return face;
        }
        return null;
    }
}
