using Sora.Site.Write;

namespace Sora.Site.Commands;

/// <summary>What the program ends with.</summary>
static class ExitCode
{
    public const int Clean = 0;
    public const int Failed = 1;
    public const int Usage = 2;

    /// <summary>A disk that refuses is told to the publisher like everything else that is wrong.</summary>
    public static int Guarded(Func<bool> succeeds)
    {
        try
        {
            return succeeds() ? Clean : Failed;
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            ConsoleReport.PrintDiskError(disk);
            return Failed;
        }
    }
}
