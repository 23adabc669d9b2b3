using System.Collections.Concurrent;
using SkiaSharp;

namespace Sora.Site.Cards;

/// <summary>Faces as they are drawn with: each is loaded once for all cards, and none before a card is drawn.</summary>
sealed class Typefaces
{
    readonly ConcurrentDictionary<FontFace, Lazy<SKTypeface>> _loaded = [];

    public SKTypeface Of(FontFace face) => _loaded.GetOrAdd(face, static face => new(() => Load(face))).Value;

    static SKTypeface Load(FontFace face) =>
        SKTypeface.FromFile(face.Path, face.Index) ?? throw new IOException($"{face.Path} is no font that can be drawn with.");
}
