namespace Sora.Theme;

/// <summary>What a check can say of a quotation; the script picks the words by these names.</summary>
public enum Verdict
{
    /// <summary>A passage, or a side of it, says this and nothing else.</summary>
    Exact,

    /// <summary>Whole sentences of a passage.</summary>
    Sentences,

    /// <summary>Part of a sentence, or what goes on from one passage to the next.</summary>
    Part,

    /// <summary>The passage has other words now.</summary>
    Revised,

    /// <summary>The passage is no longer in the text.</summary>
    Gone,

    /// <summary>No passage says this.</summary>
    Unknown,

    /// <summary>An address of a passage, and no words.</summary>
    Alone,

    /// <summary>An article's file could not be read.</summary>
    Unreachable,

    /// <summary>Browsers read no other file from a disk.</summary>
    OnDisk,

    /// <summary>Browsers hash only on pages that came over https.</summary>
    Insecure,
}
