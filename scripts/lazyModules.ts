/** Build plugin: a module named `*.lazy.ts` is evaluated at its first call, not when the script loads. */
import { basename } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

/**
 * Google evaluates the whole script anew for every formula. What only actions need is therefore wrapped, and its exports,
 * which have to be functions, evaluate it when the first of them is called. A module that `apart` has a name for becomes
 * a file of the project by that name: Google's V8 does not even scan it for a formula.
 */
export const lazyModules = (
  options: BuildOptions,
  apart: Readonly<Record<string, { readonly file: string; readonly keep: (script: string) => void }>> = {},
): Plugin => ({
  name: "lazy-modules",
  setup({ onLoad }) {
    onLoad({ filter: /\.lazy\.ts$/ }, async ({ path }) => {
      const own = apart[basename(path)];
      const whole = {
        ...options,
        entryPoints: [path],
        minify: own !== undefined,
        write: false,
        metafile: true,
      } satisfies BuildOptions;
      const [{ outputFiles, metafile }, asModule] = await Promise.all([
        build({ ...whole, globalName: "module" }),
        build({ ...whole, format: "esm" }), // only a module's output lists its exports
      ]);
      const script = outputFiles?.[0]?.text ?? "";
      own?.keep(script);
      const names = Object.values(asModule.metafile.outputs).flatMap((output) => output.exports);
      const doors = names.map((name) => `export const ${name} = (...given) => load().${name}(...given);`);
      const evaluated = own
        ? // a template's raw content is the file as it was pushed
          `new Function(HtmlService.createTemplateFromFile("${own.file}").getRawContent() + "\\nreturn module")()`
        : `(() => { ${script}; return module; })()`;
      return {
        contents: [`let loaded; // ${basename(path)}`, `const load = () => (loaded ??= ${evaluated});`, ...doors].join(
          "\n",
        ),
        loader: "js",
        watchFiles: Object.keys(metafile.inputs),
      };
    });
  },
});
