namespace Sora.Tests;

/// <summary>What is written, as text.</summary>
static class Written
{
    public static string By(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        return text.ToString();
    }
}
