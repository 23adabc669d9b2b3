namespace Sora.Tests;

/// <summary>What a build finds on one machine and not on another: characters of cards that none of its fonts has.</summary>
static class MachineFindings
{
    public static bool Has(string code) => code == "S521";
}
