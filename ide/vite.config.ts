import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { brotli } from "../scripts/build/brotli.ts";

/** Builds the query page into `dist/ide`, to be served under `/graphql/ide/` by server/public/ide.ts. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/graphql/ide/",
  publicDir: false,
  plugins: [brotli()],
  build: {
    outDir: fileURLToPath(new URL("../dist/ide", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // Fonts must be files: the page's policy takes none from data: addresses.
    assetsInlineLimit: 0,
    // Monaco is one piece by nature; the warning would only be noise.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    // "use client" means something to servers that render React; here it is noise, hundreds of lines of it.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
