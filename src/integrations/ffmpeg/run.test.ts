import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetSingleton } from "@/lib/singleton";
import { isAlive } from "@/testing/is-alive";
import { MediaToolFailure } from "./media-tool-failure";
import { run } from "./run";

const endless = ["-re", "-f", "lavfi", "-i", "color=black:size=16x16:rate=5", "-f", "null", "-"];
let folder: string;
const originalPath = process.env.FFMPEG_PATH;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-run-"));
});
afterEach(async () => {
  if (originalPath === undefined) delete process.env.FFMPEG_PATH;
  else process.env.FFMPEG_PATH = originalPath;
  for (const name of ["env", "ffmpeg.locations"]) forgetSingleton(name);
  await rm(folder, { recursive: true, force: true });
});

/** Stands in for ffmpeg from now on. */
async function useScript(body: string): Promise<void> {
  const path = join(folder, "tool.sh");
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  process.env.FFMPEG_PATH = path;
  for (const name of ["env", "ffmpeg.locations"]) forgetSingleton(name);
}

describe("run", () => {
  it("answers what the program says", async () => {
    const output = await run("ffprobe", [
      "-f",
      "lavfi",
      "-i",
      "color=red:size=32x16",
      "-of",
      "json",
      "-show_streams",
    ]);
    expect(JSON.parse(output.toString())).toMatchObject({ streams: [{ width: 32, height: 16 }] });
  });

  it("tells a refusal with its code and last words", async () => {
    const error: unknown = await run("ffmpeg", ["-i", "/nothing/here.mp4"]).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(MediaToolFailure);
    expect(error).toMatchObject({
      exitCode: expect.any(Number),
      stderrTail: expect.stringContaining("No such file"),
    });
  });

  it("ends a program that takes too long", async () => {
    await expect(run("ffmpeg", endless, { timeoutMs: 200 })).rejects.toMatchObject({
      kind: "upstream",
      message: expect.stringContaining("took longer than"),
    });
  });

  it("ends a program that says too much", async () => {
    const shout = ["-f", "lavfi", "-i", "color=black:size=320x180", "-f", "rawvideo", "pipe:1"];
    await expect(run("ffmpeg", shout, { maxOutputBytes: 1_000_000 })).rejects.toThrow(
      /far more than expected/,
    );
  });

  it("ends a program when its caller gives up, for the caller's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    setTimeout(() => controller.abort(reason), 100);
    await expect(run("ffmpeg", endless, { signal: controller.signal })).rejects.toBe(reason);
  });

  it("gives no shell anything to read", async () => {
    await expect(run("ffprobe", ["$(touch /tmp/never); `id`"])).rejects.toMatchObject({
      stderrTail: expect.stringContaining("$(touch /tmp/never); `id`"),
    });
  });
});

describe.skipIf(process.platform === "win32")("run, with a stand-in", () => {
  it("ends what the program started, too", async () => {
    const pids = join(folder, "pids");
    await useScript(`sleep 60 & echo $! $$ > ${pids}; wait`);
    const controller = new AbortController();
    const running = run("ffmpeg", [], { signal: controller.signal });
    const read = async () => (await readFile(pids, "utf8").catch(() => "")).trim().split(" ").map(Number);
    await expect.poll(read).toHaveLength(2);
    const found = await read();
    controller.abort(new Error("enough"));
    await expect(running).rejects.toThrow("enough");
    await expect.poll(async () => (await Promise.all(found.map(isAlive))).includes(true)).toBe(false);
  });

  it("never runs more than a few at a time", async () => {
    const log = join(folder, "log");
    await useScript(`echo 1 >> ${log}; sleep 0.1; echo -1 >> ${log}`);
    await Promise.all(Array.from({ length: 8 }, () => run("ffmpeg", [])));
    const steps = (await readFile(log, "utf8")).trim().split("\n").map(Number);
    const running = steps.map((_step, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0));
    expect(steps).toHaveLength(16);
    expect(Math.max(...running)).toBeLessThanOrEqual(4);
  });

  it("lets everything else go first", async () => {
    await useScript("sleep 0.3; nice");
    expect(Number((await run("ffmpeg", [])).toString())).toBeGreaterThanOrEqual(10);
  });

  it("asks ffmpeg never to wait for a key", async () => {
    await useScript('echo "$@"');
    expect((await run("ffmpeg", ["-x"])).toString()).toBe("-nostdin -hide_banner -loglevel error -x\n");
  });
});
