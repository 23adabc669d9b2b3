namespace Sora.Bitext.Pairs.Pins;

/// <summary>What a publisher can do to a pair, or to a bead of its sentences.</summary>
public enum PinAct
{
    /// <summary>It is right as it is.</summary>
    Confirm,

    /// <summary>It and the next are one.</summary>
    Merge,

    /// <summary>What stands first on either side is a pair, and the rest another.</summary>
    Split,

    /// <summary>The last item of its translation belongs to the next.</summary>
    ShiftDown,

    /// <summary>The first item of the next one's translation belongs to it.</summary>
    ShiftUp,

    /// <summary>Neither side has a counterpart.</summary>
    Unpair,
}
