/** Build plugin: a module named `*.lazy.ts` is evaluated at its first call, not when the script loads. */
import { basename } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

/**
 * Google evaluates the whole script anew for every formula. What only actions need (zod) is therefore wrapped, and
 * its exports, which have to be functions, evaluate it when the first of them is called.
 */
export const lazyModules = (options: BuildOptions): Plugin => ({
  name: "lazy-modules",
  setup({ onLoad }) {
    onLoad({ filter: /\.lazy\.ts$/ }, async ({ path }) => {
      const whole = {
        ...options,
        entryPoints: [path],
        minify: false,
        write: false,
        metafile: true,
      } satisfies BuildOptions;
      const [{ outputFiles, metafile }, asModule] = await Promise.all([
        build({ ...whole, globalName: "module" }),
        build({ ...whole, format: "esm" }), // only a module's output lists its exports
      ]);
      const names = Object.values(asModule.metafile.outputs).flatMap((output) => output.exports);
      const doors = names.map((name) => `export const ${name} = (...given) => load().${name}(...given);`);
      return {
        contents: [
          `let loaded; // ${basename(path)}`,
          `const load = () => (loaded ??= (() => { ${outputFiles?.[0]?.text}; return module; })());`,
          ...doors,
        ].join("\n"),
        loader: "js",
        watchFiles: Object.keys(metafile.inputs),
      };
    });
  },
});
