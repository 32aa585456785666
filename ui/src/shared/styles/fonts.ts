/**
 * Noto in five scripts; `unicode-range` keeps the unused ones from being read. Arabic comes in fixed weights: WebKitGTK
 * sets the dots of the variable faces in the wrong place.
 */
import "@fontsource-variable/noto-sans/wght.css";
import "@fontsource-variable/noto-serif/wght.css";
import "@fontsource/noto-sans-arabic/arabic-400.css";
import "@fontsource/noto-sans-arabic/arabic-500.css";
import "@fontsource/noto-sans-arabic/arabic-600.css";
import "@fontsource/noto-naskh-arabic/arabic-400.css";
import "@fontsource-variable/noto-sans-sc/wght.css";
import "@fontsource-variable/noto-serif-sc/wght.css";
