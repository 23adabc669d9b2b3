using System.Xml;
using System.Xml.Linq;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests.Forms;

/// <summary>An article's sentences as one of its forms holds them; null where a side has none.</summary>
sealed record ReadBead(string Pair, int Number, string? Source, string? Target);

/// <summary>Reads the forms back, as another program would.</summary>
static class FormFiles
{
    public static IEnumerable<ReadBead> Tmx(string output, string slug)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, ValidationType = ValidationType.DTD, XmlResolver = null };
        settings.ValidationEventHandler += (_, fault) => Assert.Fail(fault.Message);
        var text = File.ReadAllText(Path.Combine(output, slug, slug + ".tmx"));
        var start = text.IndexOf("<tmx", StringComparison.Ordinal);
        var grammar = File.ReadAllText(Repository.Path("tests", "Sora.Site.Tests", "Forms", "tmx.dtd"));
        using var reader = XmlReader.Create(new StringReader($"<!DOCTYPE tmx [{grammar}]>{text[start..]}"), settings);
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        var sourceLanguage = root.Element("header")!.Attribute("srclang")!.Value;
        foreach (var unit in root.Element("body")!.Elements("tu"))
        {
            var id = unit.Attribute("tuid")!.Value.Split('-');
            Assert.Equal(id[0], unit.Elements("prop").First(property => property.Attribute("type")!.Value == "x-pair").Value);
            var variants = unit.Elements("tuv").ToLookup(variant => variant.Attribute(XNamespace.Xml + "lang")!.Value == sourceLanguage, variant => variant.Element("seg")!.Value);
            Assert.Equal(variants[true].Any() ? null : "en", unit.Attribute("srclang")?.Value);
            yield return new(id[0], int.Parse(id[1], null), variants[true].SingleOrDefault(), variants[false].SingleOrDefault());
        }
    }

    public static IEnumerable<ReadBead> Tsv(string output, string slug)
    {
        var lines = File.ReadAllText(Path.Combine(output, slug, slug + ".tsv")).Split('\n');
        Assert.Equal("", lines[^1]);
        foreach (var line in lines[1..^1])
        {
            var cells = line.Split('\t');
            Assert.Equal(5, cells.Length);
            Assert.DoesNotContain(cells[2..4], cell => cell.Length > 0 && "=+-@＝＋－＠".Contains(cell[0], StringComparison.Ordinal));
            Assert.InRange(double.Parse(cells[4], System.Globalization.CultureInfo.InvariantCulture), 0, 1);
            yield return new(cells[0], int.Parse(cells[1], null), TextOf(cells[2]), TextOf(cells[3]));
        }
    }

    static string? TextOf(string cell) => cell.Length == 0 ? null : cell[0] == '\'' ? cell[1..] : cell;
}
