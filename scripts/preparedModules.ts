/** Build plugin: a module named `*.prepared.ts` is evaluated while the script is built, and its exports, plain data, stand there as they came out. */
import { type BuildOptions, build, type Plugin } from "esbuild";

/** What takes time to make and is always the same is made once, not by every formula of every sheet. */
export const preparedModules: Plugin = {
  name: "prepared-modules",
  setup({ onLoad }) {
    onLoad({ filter: /\.prepared\.ts$/ }, async ({ path }) => {
      const whole = {
        entryPoints: [path],
        bundle: true,
        write: false,
        format: "esm",
        metafile: true,
      } satisfies BuildOptions;
      const { outputFiles, metafile } = await build(whole);
      const script = Buffer.from(outputFiles[0]?.contents ?? "").toString("base64");
      const made: object = await import(`data:text/javascript;base64,${script}`);
      const exported = Object.entries(made).map(([name, data]) => `export const ${name} = ${JSON.stringify(data)};`);
      return { contents: exported.join("\n"), loader: "js", watchFiles: Object.keys(metafile.inputs) };
    });
  },
};
