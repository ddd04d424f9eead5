import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetSingleton } from "@/lib/singleton";
import { locate } from "./locate";

const original = { ...process.env };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee-locate-"));
  delete process.env.FFMPEG_PATH;
  delete process.env.FFPROBE_PATH;
  forget();
});
afterEach(async () => {
  process.env = { ...original };
  forget();
  await rm(folder, { recursive: true, force: true });
});

function forget(): void {
  for (const name of ["env", "ffmpeg.locations"]) forgetSingleton(name);
}

async function program(name: string, mode = 0o755): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, "#!/bin/sh\n");
  await chmod(path, mode);
  return path;
}

describe.skipIf(process.platform === "win32")("locate", () => {
  it("takes the one that is named", async () => {
    process.env.FFPROBE_PATH = await program("mine");
    expect(await locate("ffprobe")).toBe(process.env.FFPROBE_PATH);
  });

  it.each(["gone", "not-runnable"])("says so when the one that is named is %s", async (name) => {
    if (name === "not-runnable") await program(name, 0o644);
    process.env.FFMPEG_PATH = join(folder, name);
    await expect(locate("ffmpeg")).rejects.toThrow(/^FFMPEG_PATH does not name a program that can be run/);
  });

  it("looks again after a failure", async () => {
    process.env.FFMPEG_PATH = join(folder, "later");
    await expect(locate("ffmpeg")).rejects.toThrow();
    await program("later");
    expect(await locate("ffmpeg")).toBe(process.env.FFMPEG_PATH);
  });

  it("takes the system's, the first on the path that can be run", async () => {
    await program("ffmpeg", 0o644);
    const second = await mkdtemp(join(folder, "second-"));
    await writeFile(join(second, "ffmpeg"), "#!/bin/sh\n", { mode: 0o755 });
    process.env.PATH = [folder, second].join(":");
    expect(await locate("ffmpeg")).toBe(join(second, "ffmpeg"));
  });

  it.each(["ffmpeg", "ffprobe"] as const)("takes the %s that came along, and it runs", async (tool) => {
    process.env.PATH = folder;
    const path = await locate(tool);
    expect(path).toContain("node_modules");
    const { stdout } = await promisify(execFile)(path, ["-version"]);
    expect(stdout).toContain(`${tool} version`);
  });
});
