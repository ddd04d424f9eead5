import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isAlive } from "@/testing/is-alive";
import { endWithParent } from "./end-with-parent";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-orphan-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function runToEnd(...toolArguments: string[]): Promise<{ code: number | null; output: string }> {
  const call = endWithParent("/bin/sh", ["-c", ...toolArguments], 7);
  const child = spawn(call.path, call.arguments, { stdio: ["pipe", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (part: Buffer) => {
    output += part.toString();
  });
  return new Promise((done) => child.once("close", (code) => done({ code, output })));
}

describe.skipIf(process.platform === "win32")("endWithParent", () => {
  it("gives the program its arguments as they are, and answers its output and its code", async () => {
    const odd = "a b'c\"d $(id) `id` * ; &";
    expect(await runToEnd('printf %s "$1"; exit 7', "sh", odd)).toEqual({ code: 7, output: odd });
    expect(await runToEnd("exit 0")).toEqual({ code: 0, output: "" });
  });

  it("lets others go first", async () => {
    const own = Number((await promisify(execFile)("nice")).stdout);
    expect(Number((await runToEnd("nice")).output)).toBe(Math.min(19, own + 7));
  });

  it("gives the program nothing to read", async () => {
    expect(await runToEnd("cat; echo read")).toEqual({ code: 0, output: "read\n" });
  });

  it("says that the program was killed", async () => {
    expect((await runToEnd("kill -9 $$")).code).toBe(137);
  });

  it("ends the program when the one who started it is killed", async () => {
    const pidFile = join(folder, "pid");
    const { path, arguments: call } = endWithParent(
      "/bin/sh",
      ["-c", `echo $$ > ${pidFile}; exec sleep 60`],
      0,
    );
    const starter = join(folder, "starter.cjs");
    const stdio = JSON.stringify(["pipe", "ignore", "ignore"]);
    await writeFile(
      starter,
      `require("node:child_process").spawn(${JSON.stringify(path)}, ${JSON.stringify(call)},
        { stdio: ${stdio}, detached: true }); setInterval(() => undefined, 1000);`,
    );
    const parent = spawn(process.execPath, [starter], { stdio: "ignore" });
    try {
      const pid = await vi.waitFor(
        async () => {
          const text = Number(await readFile(pidFile, "utf8"));
          expect(text).toBeGreaterThan(0);
          return text;
        },
        { timeout: 15_000 },
      );
      expect(await isAlive(pid)).toBe(true);
      parent.kill("SIGKILL");
      await expect.poll(() => isAlive(pid)).toBe(false);
    } finally {
      parent.kill("SIGKILL");
    }
  });
});
