namespace Sora.Site.Write;

/// <summary>One build at a time writes a folder. It is let go when its program ends, however it ends.</summary>
sealed class OutputLock : IDisposable
{
    public const string FileName = ".sora-lock";

    static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    readonly FileStream _file;

    OutputLock(FileStream file) => _file = file;

    /// <param name="patience">How long another may take: a preview's is done in a moment.</param>
    /// <exception cref="TimeoutException">Another build has kept the folder all that time.</exception>
    public static OutputLock Take(string folder, TimeSpan patience)
    {
        for (var waited = TimeSpan.Zero; waited <= patience; waited += BetweenTries)
        {
            try
            {
                return new(new(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose));
            }
            catch (IOException taken) when (IsTaken(taken))
            {
                Thread.Sleep(BetweenTries);
            }
        }
        throw new TimeoutException();
    }

    /// <summary>A sharing violation on Windows; EAGAIN as Linux, and as macOS counts it.</summary>
    static bool IsTaken(IOException error) => error.HResult is unchecked((int)0x80070020) or 11 or 35;

    public void Dispose() => _file.Dispose();
}
