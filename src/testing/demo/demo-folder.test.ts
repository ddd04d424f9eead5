import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { emptyDemoFolder, holdsDemo, openDemoFolder } from "./demo-folder";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee demo folder "));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("remembers from one run to the next, and keeps the key to itself", async () => {
  const demo = await openDemoFolder(folder);
  expect(await demo.read()).toEqual({
    isSeeded: false,
    contents: 1,
    apiKey: null,
    plexPreroll: null,
    run: null,
  });
  await demo.remember({ apiKey: "nx_1" });
  await demo.remember({ isSeeded: true });
  expect(await (await openDemoFolder(folder)).read()).toMatchObject({ isSeeded: true, apiKey: "nx_1" });
  expect((await stat(join(folder, "demo.json"))).mode & 0o777).toBe(0o600);
});

it("takes away what a demo made and nothing else, and only where a demo was", async () => {
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "demo.json"), '{"songs": []}');
  expect(await holdsDemo(folder)).toBe(false);
  await rm(join(folder, "demo.json"));
  const demo = await openDemoFolder(folder);
  await demo.remember({});
  await mkdir(demo.oldDisk);
  await writeFile(demo.sharedSequence, "{}");
  await writeFile(join(folder, "mine.txt"), "mine");
  expect(await holdsDemo(folder)).toBe(true);
  await emptyDemoFolder(folder);
  expect(await readdir(folder)).toEqual(["mine.txt"]);
});

it("speaks of the folder as the app will see it", async () => {
  const link = `${folder} link`;
  await symlink(folder, link);
  try {
    expect((await openDemoFolder(link)).dataDir).toBe((await openDemoFolder(folder)).dataDir);
  } finally {
    await rm(link);
  }
});
