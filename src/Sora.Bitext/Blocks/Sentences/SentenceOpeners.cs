using System.Collections.Frozen;

namespace Sora.Bitext.Blocks;

/// <summary>English words that are capitalised because a sentence starts with them, seldom because they are names.</summary>
/// <remarks>They tell `at 5 p.m. The rain` from `the U.S. Senate`, as the frequent sentence starters of Kiss and Strunk (2006) do.</remarks>
static class SentenceOpeners
{
    const int LongestWord = 20;

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.ToFrozenSet(
        [
            "A", "About", "After", "All", "Also", "Although", "An", "And", "Another", "Any", "Are", "As", "At", "Because", "Before",
            "Both", "But", "By", "Can", "Could", "Did", "Do", "Does", "Each", "Even", "Every", "Few", "For", "From", "Had", "Has",
            "Have", "He", "Her", "Here", "Hers", "His", "How", "However", "I", "If", "In", "Indeed", "Instead", "Is", "It", "Its",
            "Just", "Later", "Like", "Many", "Maybe", "Meanwhile", "More", "Most", "Much", "My", "Neither", "Never", "No", "Nor",
            "Not", "Nothing", "Now", "Of", "Often", "On", "Once", "One", "Only", "Or", "Other", "Our", "Over", "People", "Perhaps",
            "She", "Should", "Since", "So", "Some", "Soon", "Still", "Such", "That", "The", "Their", "Then", "There", "These",
            "They", "This", "Those", "Though", "Through", "Thus", "To", "Today", "Two", "Under", "Until", "Was", "We", "Were",
            "What", "When", "Where", "Whether", "Which", "While", "Who", "Why", "Will", "With", "Without", "Would", "Yes", "Yet",
            "You", "Your",
        ],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);

    /// <summary>The letters at the beginning of a text.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < Math.Min(text.Length, LongestWord) && char.IsLetter(text[length]))
            length++;
        return text[..length];
    }
}
