/** GoogleSQL's own reference implementation: started, spoken to. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";

export const GOOGLESQL = ["@fivetrandevelopers/zetasql@1.13.0", "@grpc/grpc-js@1.14.7", "@grpc/proto-loader@0.8.1"];
const MEGABYTES = 1024 * 1024;
const WAIT = 20_000;

export type Call = (request: object) => Promise<Record<string, unknown>>;
export type Engine = {
  readonly analyze: Call;
  readonly evaluateQuery: Call;
  readonly getLanguageOptions: Call;
  readonly stop: () => void;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

type Client = {
  readonly close: () => void;
  readonly waitForReady: (until: number, then: (error?: Error) => void) => void;
} & {
  readonly [method: string]: (
    request: object,
    then: (error: Error | null, answer: Record<string, unknown>) => void,
  ) => void;
};

export async function startEngine(folder: string): Promise<Engine> {
  const require = createRequire(join(folder, "package.json"));
  const [grpc, loader] = [require("@grpc/grpc-js"), require("@grpc/proto-loader")];
  const home = join(folder, "node_modules/@fivetrandevelopers/zetasql/lib/zetasql");
  const port = await freePort();
  const server = spawn(join(home, "remote_server.so"), ["localhost", String(port)], { stdio: "ignore" });
  server.on("error", () => undefined); // told by waitForReady
  const definition = loader.loadSync("local_service.proto", {
    ...{ defaults: false, oneofs: true, longs: Number, enums: String },
    includeDirs: [join(home, "protos")],
  });
  const { zetasql } = grpc.loadPackageDefinition(definition);
  const limits = {
    "grpc.max_send_message_length": 512 * MEGABYTES,
    "grpc.max_receive_message_length": 512 * MEGABYTES,
  };
  const address = `localhost:${port}`;
  const client: Client = new zetasql.local_service.ZetaSqlLocalService(
    address,
    grpc.credentials.createInsecure(),
    limits,
  );
  const stop = (): void => {
    client.close();
    server.kill("SIGTERM");
  };
  await new Promise<void>((resolve, reject) => {
    client.waitForReady(Date.now() + WAIT, (error) => (error ? reject(error) : resolve()));
  }).catch((error: unknown) => {
    stop();
    throw error;
  });
  const call =
    (method: string): Call =>
    (request) =>
      new Promise((resolve, reject) => {
        client[method]?.(request, (error, answer) => (error ? reject(error) : resolve(answer)));
      });
  const [analyze, evaluateQuery, getLanguageOptions] = ["analyze", "evaluateQuery", "getLanguageOptions"].map(call) as [
    Call,
    Call,
    Call,
  ];
  return { analyze, evaluateQuery, getLanguageOptions, stop };
}
