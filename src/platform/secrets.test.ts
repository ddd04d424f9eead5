import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadSecretKey, seal, unseal } from "./secrets";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "marquee secrets "));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe("secrets", () => {
  it("seals and opens, never twice to the same text", async () => {
    await loadSecretKey(dir, undefined);
    const one = seal("plex-token ✨");
    expect(one).not.toContain("plex");
    expect(seal("plex-token ✨")).not.toBe(one);
    expect(unseal(one)).toBe("plex-token ✨");
  });
  it("keeps the key in a file only the owner reads, and uses it again", async () => {
    await loadSecretKey(dir, undefined);
    const sealed = seal("a");
    expect((await stat(join(dir, "secret.key"))).mode & 0o777).toBe(0o600);
    await loadSecretKey(dir, undefined);
    expect(unseal(sealed)).toBe("a");
  });
  it("ends with one key when two processes start at once", async () => {
    await Promise.all([loadSecretKey(dir, undefined), loadSecretKey(dir, undefined)]);
    const sealed = seal("a");
    await loadSecretKey(dir, undefined);
    expect(unseal(sealed)).toBe("a");
    expect((await readFile(join(dir, "secret.key"), "utf8")).trim()).toMatch(/^[0-9a-f]{64}$/);
  });
  it("says what to do when the key is another one, or damaged", async () => {
    await loadSecretKey(dir, "one");
    const sealed = seal("a");
    await loadSecretKey(dir, "two");
    expect(() => unseal(sealed)).toThrow("enter it again");
    expect(() => unseal("nonsense")).toThrow("enter it again");
    await writeFile(join(dir, "secret.key"), "short");
    await expect(loadSecretKey(dir, undefined)).rejects.toThrow("64 hex digits");
  });
});
