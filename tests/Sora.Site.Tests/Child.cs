using System.Diagnostics;

namespace Sora.Site.Tests;

/// <summary>A program that does not outlive its test, and is waited for no longer than it can take.</summary>
sealed class Child : Process
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static new Child Start(ProcessStartInfo start)
    {
        var child = new Child { StartInfo = start };
        child.Start();
        return child;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !HasExited)
            Kill(entireProcessTree: true);
        base.Dispose(disposing);
    }
}
