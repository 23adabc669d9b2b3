using System.Collections.Immutable;
using System.Text;

namespace Sora.Bitext.Blocks;

/// <summary>A table while a reader writes it: a sentence for each cell with text, and the tags between them.</summary>
sealed class TableWriter(ReadingBuilder reading, int line)
{
    readonly ImmutableArray<Sentence>.Builder _sentences = ImmutableArray.CreateBuilder<Sentence>();
    readonly ImmutableArray<string>.Builder _frame = ImmutableArray.CreateBuilder<string>();
    readonly ImmutableArray<Reference>.Builder _references = ImmutableArray.CreateBuilder<Reference>();
    readonly StringBuilder _tags = new("<table>");

    public void Tag(string tag) => _tags.Append(tag);

    /// <param name="element">`th`, `td` or `caption`.</param>
    /// <param name="attributes">As <see cref="InlineWriter.Attribute"/> writes them.</param>
    public void Cell(string element, string attributes, InlineWriter content)
    {
        _tags.Append('<').Append(element).Append(attributes).Append('>');
        var (sentence, markup) = content.Whole();
        _tags.Append(markup);
        if (sentence is not null)
        {
            _sentences.Add(sentence);
            _frame.Add(_tags.ToString());
            _tags.Clear();
        }

        _references.AddRange(content.References);
        _tags.Append("</").Append(element).Append('>');
    }

    public void Finish()
    {
        _frame.Add(_tags.Append("</table>").ToString());
        reading.Add(BlockKind.Table, 0, _sentences.DrainToImmutable(), _frame.DrainToImmutable(), _references.DrainToImmutable(), line);
    }
}
