import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { brotli } from "../scripts/build/brotli.ts";
import { outlines } from "../scripts/build/outlines.ts";

/** Builds the CMS into `dist/admin`, to be served under `/admin/` by server/admin/admin-door.ts. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/admin/",
  publicDir: false,
  plugins: [outlines(), brotli()],
  build: {
    outDir: fileURLToPath(new URL("../dist/admin", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // Fonts must be files: the page's policy takes none from data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
    rolldownOptions: {
      // "use client" means something to servers that render React; here it is noise, hundreds of lines of it.
      checks: { moduleLevelDirective: false },
      output: {
        // Shared files may need each other: without it, what one makes as it loads may need what the other has not made yet.
        strictExecutionOrder: true,
        // What is shared would be named after everybody who shares it.
        chunkFileNames: ({ name }) => `assets/${name.startsWith("shared~") ? "shared" : "[name]"}-[hash].js`,
        codeSplitting: {
          // By itself a screen falls into a hundred small files, asked for one step after another. A shared file of less
          // than 4 kB joins its neighbor: with more, whoever signs in loads what they may never see.
          groups: [
            { name: "start", tags: ["$initial"] },
            { name: "shared", minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 4_000 },
          ],
        },
      },
    },
  },
});
