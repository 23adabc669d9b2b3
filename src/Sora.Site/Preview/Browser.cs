using System.ComponentModel;
using System.Diagnostics;

namespace Sora.Site.Preview;

/// <summary>The publisher's browser.</summary>
static class Browser
{
    /// <summary>Where there is none, the address is on the screen.</summary>
    public static void Open(Uri address)
    {
        try
        {
            using var started = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            return;
        }
    }
}
