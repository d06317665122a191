import {startScript} from "./project.js";

/** A running preview of a project. */
export interface Preview {
  /** Without a slash at its end. */
  readonly url: string;
  /** What it has printed so far. */
  output(): string;
  close(): Promise<void>;
}

/** Starts the preview of a project and waits for its address. */
export async function startPreview(folder: string, env: NodeJS.ProcessEnv = {}): Promise<Preview> {
  const child = startScript(folder, "data-loaders/framework/start.ts", ["--kein-browser", "--port=0"], env);
  const closed = new Promise<void>((done) => child.on("close", () => done()));
  let output = "";
  const url = await new Promise<string>((found, failed) => {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        const [, address] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(output) ?? [];
        if (address !== undefined) found(address);
      });
    }
    child.on("close", (code) => failed(new Error(`preview ended with code ${code}:\n${output}`)));
  });
  return {
    url,
    output: () => output,
    close: () => {
      child.kill("SIGINT");
      return closed;
    }
  };
}
