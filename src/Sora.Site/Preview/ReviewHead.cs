namespace Sora.Site.Preview;

/// <summary>How every page of the review begins.</summary>
static class ReviewHead
{
    /// <param name="title">Encoded.</param>
    /// <param name="own">What the page alone has in its head, ahead of what loads it again.</param>
    public static string Of(string title, string own = "") => $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <link rel="stylesheet" href="{PreviewAssets.Folder}style.css">
        <link rel="stylesheet" href="{PreviewAssets.Folder}review.css">
        <link rel="stylesheet" href="{PreviewAssets.Folder}preview.css">
        {own}<script src="{PreviewAssets.Folder}preview.js" defer></script>
        </head>
        <body class="review">

        """;
}
