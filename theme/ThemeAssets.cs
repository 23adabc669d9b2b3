namespace Sora.Theme;
