namespace Sora.Site.Cards;

/// <summary>A face that cards can be drawn with.</summary>
/// <param name="Index">Its place in the file, which may be a collection.</param>
/// <param name="Identity">The same wherever the file lies, and another one as soon as the font draws otherwise.</param>
sealed record FontFace(string Path, int Index, string Identity, CharacterMap Characters);
