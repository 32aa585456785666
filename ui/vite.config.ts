import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The page of the window. `@ftl` is the folder of message catalogues that Rust uses too; load them with
 * `import.meta.glob("@ftl/*" + "/*.ftl", { query: "?raw", import: "default" })` (written as one literal).
 */
export default defineConfig({
  root: here("."),
  plugins: [react()],
  resolve: {
    alias: { "@ftl": here("../crates/messages/ftl") },
  },
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    host: "127.0.0.1",
    fs: { allow: [here("..")] },
    watch: { ignored: ["**/src-tauri/**", "**/target/**", "**/crates/**/*.rs"] },
  },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    target: "safari16.4",
    // The page's rules allow neither inline scripts nor fonts as data: addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // Two pages: the desk, and the wall with none of the desk's code.
    rollupOptions: { input: { main: here("index.html"), room: here("room.html") } },
  },
  test: {
    environment: "jsdom",
    // A slow machine proves nothing: what hangs is found, what is slow is not.
    testTimeout: 60_000,
    include: ["src/**/*.test.{ts,tsx}"],
    reporters: ["default", here("../.ci/vitest-closing-line.mjs")],
  },
});
