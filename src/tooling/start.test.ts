import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("./start.mjs", import.meta.url));

function startOn(version: string): { status: number | null; stderr: string } {
  const pretend = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
  const run = spawnSync(process.execPath, ["--import", `data:text/javascript,${pretend}`, script], {
    encoding: "utf8",
  });
  return { status: run.status, stderr: run.stderr.trim() };
}

describe("npm start", () => {
  it.each(["18.19.0", "20.8.1", "12.22.0"])("refuses Node %s in a sentence", (version) => {
    expect(startOn(version)).toEqual({
      status: 78,
      stderr: `Marquee cannot start: it needs Node 20.18 or newer, and this is ${version}.`,
    });
  });

  it("is written so that a Node of many years ago can read it", () => {
    const source = readFileSync(script, "utf8");
    const { code } = transformSync(source, { target: "es2020", legalComments: "inline" });
    const { code: older } = transformSync(source, { target: "node13.2" });
    expect(older).toBe(code);
    expect(source).not.toMatch(/^import /m);
  });
});
