using System.Text;
using FsCheck.Xunit;
using Sora.Bitext.Blocks;
using Sora.Site.Input;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>The size that a picture's first bytes tell, kind by kind.</summary>
public sealed class ImageHeadTests
{
    static readonly byte[] Png = [0x89, .. "PNG\r\n\x1A\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 3, 0x20, 0, 0, 2, 0x58];
    static readonly byte[] Gif = [.. "GIF89a"u8, 0x20, 3, 0x58, 2];
    static readonly byte[] Lossy = [.. "RIFF____WEBPVP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x20, 0x43, 0x58, 2];   // 0x4000 is a scale, no size
    static readonly byte[] Lossless = [.. "RIFF____WEBPVP8L"u8, 0, 0, 0, 0, 0x2F, 0x1F, 0xC3, 0x95, 0];
    static readonly byte[] Extended = [.. "RIFF____WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, 0x1F, 3, 0, 0x57, 2, 0];
    static readonly byte[] Frame = [0xFF, 0xC2, 0, 11, 8, 2, 0x58, 3, 0x20, 1, 0, 0, 0];
    static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 1, 0xFF, 0xFF, 0xC4, 0, 3, 0, .. Frame];

    public static TheoryData<string, byte[]> Kinds => new()
    {
        { "PNG", Png }, { "GIF", Gif }, { "WebP with losses", Lossy }, { "WebP without", Lossless }, { "WebP with a head", Extended }, { "JPEG", Jpeg },
        { "SVG", Encoding.UTF8.GetBytes("\uFEFF<?xml version=\"1.0\"?>\n<!-- <svg width=\"1\" height=\"1\"> -->\n<svg viewBox='0 0 4 3' width = '800px'\n height=\"599.6\"/>") },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void The_size_is_read_from_the_first_bytes_of_each_kind(string kind, byte[] bytes)
    {
        Assert.Equal(new ImageSize(800, 600), ImageHead.SizeOf(bytes));
        Assert.Equal(new ImageSize(800, 600), ImageHead.SizeOf([.. bytes, .. "more of "u8, .. Encoding.UTF8.GetBytes(kind)]));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_file_that_is_cut_off_anywhere_has_no_size_and_is_no_error(string kind, byte[] bytes)
    {
        var needed = kind == "SVG" ? bytes.Length - 2 : bytes.Length;
        for (var length = 0; length < needed; length++)
            Assert.Null(ImageHead.SizeOf(bytes.AsSpan(0, length)));
    }

    [Theory, InlineData(1, 800, 600), InlineData(3, 800, 600), InlineData(6, 600, 800), InlineData(8, 600, 800)]
    public void A_photograph_has_the_size_at_which_it_is_shown(byte orientation, int width, int height)
    {
        byte[] little = [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 2, 0, 0x0F, 1, 2, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
        byte[] big = [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];

        foreach (var exif in new[] { little, big })
            Assert.Equal(new ImageSize(width, height), ImageHead.SizeOf([0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. Frame]));
    }

    [Theory]
    [InlineData("<svg viewBox='0 0 4 3'/>"), InlineData("<svg width='100%' height='50%'/>"), InlineData("<svg width='8cm' height='6cm'/>")]
    [InlineData("<svg width='0' height='6'/>"), InlineData("<svg width='NaN' height='1e99'/>"), InlineData("<svg width=8 height=6/>")]
    [InlineData("<svg><rect width='8' height='6'/></svg>"), InlineData("<!-- <svg width='8' height='6'/>"), InlineData("<html>"), InlineData("")]
    public void An_SVG_that_states_no_pixels_has_no_size(string svg) => Assert.Null(ImageHead.SizeOf(Encoding.UTF8.GetBytes(svg)));

    [Property]
    public bool Bytes_of_any_kind_are_no_error(byte at, byte value, byte[] rest)
    {
        foreach (var (_, bytes) in Kinds.Select(static row => row.Data))
        {
            byte[] broken = [.. bytes, .. rest];
            broken[at % broken.Length] = value;
            if (ImageHead.SizeOf(broken) is { Width: < 1 } or { Height: < 1 })
                return false;
        }
        return true;
    }
}
