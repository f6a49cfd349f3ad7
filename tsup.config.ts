import { defineConfig } from "tsup";

/** JavaScript only: declarations come from tsc, which is faster and keeps the comments. A file per source file keeps unused ones droppable. */
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: ["esm"],
  outDir: "dist",
  target: "es2022",
  platform: "neutral",
  splitting: true,
  sourcemap: true,
  clean: true,
  dts: false,
});
