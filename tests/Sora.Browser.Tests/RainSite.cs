using Sora.Site;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>Two articles of a paragraph or two.</summary>
public sealed class RainSite : IDisposable
{
    public const string Chinese = "雨下了一整夜。街上一个人也没有。天亮的时候，雨停了。";
    public const string English = "It rained all night. Nobody was in the street. At dawn it stopped.";

    readonly string _folder = Directory.CreateTempSubdirectory("sora-quoted-").FullName;

    public RainSite()
    {
        Write("rain", "zh", "title: 雨", $"{Chinese}\n\n河水涨了，桥还在。");
        Write("rain", "en", "title: Rain", $"{English}\n\nThe river rose, and the bridge still stood.");
        Write("snow", "zh", "title: 雪", "雪落在田里，没有声音。");
        Write("snow", "en", "title: Snow", "Snow fell on the fields without a sound.");
        Id = Build().Articles.Single(static article => article.Files.Slug == "rain").Ids[0].ToString();
        Host = new(Output);
    }

    public string Id { get; }

    internal StaticHost Host { get; }

    string Output => Path.Combine(_folder, "output");

    /// <summary>Takes the first passage out of the article.</summary>
    public void Remove()
    {
        Write("rain", "zh", "title: 雨", "河水涨了，桥还在。");
        Write("rain", "en", "title: Rain", "The river rose, and the bridge still stood.");
        Build();
    }

    BuildResult Build()
    {
        var result = SiteBuild.Run(new(Path.Combine(_folder, "input"), Output, new("https://sora.example/")));
        Assert.NotNull(result.Written);
        return result;
    }

    void Write(string slug, string language, string facts, string text)
    {
        var path = Path.Combine(_folder, "input", slug, language + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, $"---\n{facts}\n---\n\n{text}\n");
    }

    public void Dispose()
    {
        Host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
