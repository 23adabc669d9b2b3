namespace Sora.Site.Formats;

/// <summary>`_headers` as Netlify and Cloudflare Pages read it; netlify.toml says the same.</summary>
static class HeadersFile
{
    /// <remarks>No X-Frame-Options: a passage may be framed by a blog, and a blog's script may read it.</remarks>
    public static string Write() =>
        """
        /*
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()

        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        /quote.js
          Cache-Control: public, max-age=3600

        /:article/passages.json
          Access-Control-Allow-Origin: *

        /:article/:passage/oembed.json
          Access-Control-Allow-Origin: *

        """;
}
