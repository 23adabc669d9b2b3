using System.Runtime.InteropServices;

namespace Sora.Site.Preview;

/// <summary>Hears that the program shall end, by Ctrl-C or from whoever started it, so that it can do so in order. A second time ends it at once.</summary>
sealed class Interruption : IDisposable
{
    readonly TaskCompletionSource _heard = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly PosixSignalRegistration _interrupt;
    readonly PosixSignalRegistration _terminate;

    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Hear);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Hear);
    }

    public Task Heard => _heard.Task;

    void Hear(PosixSignalContext signal) => signal.Cancel = _heard.TrySetResult();

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
    }
}
