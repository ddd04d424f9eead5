import type { Launcher } from "@/db/embedded/launcher";

export interface Ended {
  code: number | null;
  /** What it wrote to both outputs. */
  output: string;
}

/** Runs one of PostgreSQL's programs to its end. Rejects only when it cannot be started at all. */
export function runToEnd(launcher: Launcher, program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = launcher.spawn(program, args, {
      cwd: "/",
      env: serverEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += chunk.toString("utf8");
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** PostgreSQL's messages in English, whatever the machine speaks: we read them. PG* variables must not reach it. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C" };
  for (const name of Object.keys(environment)) {
    if (/^(PG|LC_(?!ALL$)|LANG|DATABASE_URL|MARQUEE_)/.test(name)) delete environment[name];
  }
  return environment;
}
