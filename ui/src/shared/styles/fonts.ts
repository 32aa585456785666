/**
 * Noto in five scripts; `unicode-range` keeps the unused ones from being read. For Arabic the system's own Noto comes
 * first (tokens.css): WebKitGTK sets the dots of the faces below in the wrong place.
 */
import "@fontsource-variable/noto-sans/wght.css";
import "@fontsource-variable/noto-serif/wght.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "@fontsource-variable/noto-naskh-arabic/wght.css";
import "@fontsource-variable/noto-sans-sc/wght.css";
import "@fontsource-variable/noto-serif-sc/wght.css";
