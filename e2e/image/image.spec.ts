import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { locate, type MediaTool } from "@/integrations/ffmpeg/locate";
import { expect, test } from "../world";
import { type Image, makeImage } from "./make-image";
import { type RunningImage, type RunOptions, runImage } from "./run-image";

const isRoot = process.geteuid?.() === 0;
const me = { uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 };
/** Whether this machine lets root make another one inside it; a container usually does not. */
const canContain = isRoot && spawnSync("unshare", ["--mount", "--pid", "--fork", "true"]).status === 0;

test.skip(process.platform !== "linux", "the image is one of Linux");
test.describe.configure({ timeout: 180_000 });

let image: Image;
let running: RunningImage | null = null;

test.beforeAll(() => {
  image = makeImage();
});
test.afterEach(async () => {
  await running?.stop();
  running = null;
});
test.afterAll(() => image.remove());

async function start(options: RunOptions): Promise<RunningImage> {
  running = await runImage(image, options);
  return running;
}

function facts(path: string) {
  const { uid, gid, mode } = statSync(path);
  return { uid, gid, mode: (mode & 0o777).toString(8) };
}

/** Debian's video tools are in the image; here this machine's stand for them. */
async function bring(tool: MediaTool): Promise<string> {
  const path = `/app/tools/${tool}`;
  cpSync(await locate(tool), image.here(path));
  return path;
}

/** A folder with an empty clip in it, both of somebody. */
function makeFolder(path: string, owner: number): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "own.mp4"), "");
  chownSync(path, owner, owner);
  chownSync(join(path, "own.mp4"), owner, owner);
}

test("starts as the user of the machine, answers, and writes nothing into itself", async () => {
  const before = listing(image.here("/app"));
  const app = await start(isRoot ? { user: { uid: 10260, gid: 10100 } } : {});
  const user = isRoot ? { uid: 10260, gid: 10100 } : me;
  // Nobody knows 10260: the database comes from the template.
  expect(facts(join(app.config, "postgres"))).toEqual({ ...user, mode: "700" });
  expect(facts(join(app.config, "secret.key"))).toEqual({ ...user, mode: "600" });
  const page = await fetch(`${app.url}/web`);
  expect(page.status).toBe(200);
  const [style = ""] = (await page.text()).match(/\/_next\/static\/[^"]+\.css/) ?? [];
  expect((await fetch(app.url + style)).headers.get("content-type")).toContain("text/css");
  expect((await fetch(`${app.url}/scalar.js`)).status).toBe(200);
  expect(app.checkHealth()).toMatchObject({ code: 0, output: expect.stringContaining('"healthy"') });

  const { code, tookMs } = await app.stop();
  expect(code).toBe(0);
  expect(tookMs).toBeLessThan(10_000);
  expect(existsSync(join(app.config, "postgres", "cluster", "postmaster.pid"))).toBe(false);
  expect(app.checkHealth()).toMatchObject({ code: 1, output: expect.stringContaining("does not answer") });
  expect(listing(image.here("/app"))).toEqual(before);
});

/** Every path with what changes when it is written to. */
function listing(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${path} ${lstatSync(join(folder, path)).ctimeMs}`)
    .sort();
}

test("takes over a data folder, and leaves the clips of others alone", async () => {
  test.skip(!isRoot, "only root may become somebody else");
  const settings = { PUID: "12345", PGID: "23456", UMASK: "027", TZ: "Asia/Tokyo" };
  const { config, ...first } = await start({ settings });
  expect(first.status("Uid")).toMatch(/^12345\t12345/);
  expect(first.status("Gid")).toMatch(/^23456\t23456/);
  expect(first.status("Groups")).toBe("");
  expect(facts(join(config, "prerolls"))).toEqual({ uid: 12345, gid: 23456, mode: "750" });
  await first.stop();
  makeFolder(join(config, "prerolls", "Christmas"), 4444);
  makeFolder(join(config, "prerolls", "Christmas", "deeper"), 4444);
  makeFolder(join(config, "prerolls", "Open"), 4444);
  chmodSync(join(config, "prerolls", "Open"), 0o777);

  await start({ config, settings: { PUID: "1000" } });
  const owners = (folder: string) => readdirSync(folder).map((name) => statSync(join(folder, name)).uid);
  // Every folder of ours, also those that a later version adds.
  expect(new Set([statSync(config).uid, ...owners(config), ...owners(join(config, "postgres"))])).toEqual(
    new Set([1000]),
  );
  const owner = (path: string) => statSync(join(config, "prerolls", path)).uid;
  // Marquee could not have put a clip there.
  expect(owner("Christmas")).toBe(1000);
  expect([owner("Christmas/own.mp4"), owner("Christmas/deeper"), owner("Open")]).toEqual([4444, 4444, 4444]);
});

test("runs as the first process of a machine that can be written to in /config and /tmp alone", async ({
  world,
}) => {
  test.skip(!canContain, "takes a root that may mount");
  const library = join(image.folder, "films of mine");
  makeFolder(library, 4444);
  chmodSync(library, 0o777);
  const tools = { FFMPEG_PATH: await bring("ffmpeg"), FFPROBE_PATH: await bring("ffprobe") };
  const app = await start({ library, settings: { ...tools, PUID: "99", PGID: "100", UMASK: "002" } });
  expect(app.status("NSpid")).toMatch(/\t1$/);
  expect(app.status("Uid")).toMatch(/^99\t99/);
  expect(app.status("NoNewPrivs")).toBe("1");
  expect(facts(join(app.config, "postgres"))).toMatchObject({ uid: 99, gid: 100 });

  const body = new FormData();
  body.append("file", new Blob([readFileSync(join(world.clipsFolder, "h264-aac.mp4"))]), "uploaded.mp4");
  const answer = await fetch(`${app.url}/prerolls/upload`, { method: "POST", body });
  expect(answer.status, await answer.text()).toBeLessThan(300);
  const uploaded = readdirSync(library, { recursive: true, encoding: "utf8" }).find((path) =>
    /uploaded/.test(path),
  );
  expect(facts(join(library, uploaded ?? ""))).toEqual({ uid: 99, gid: 100, mode: "664" });
  expect(statSync(library).uid).toBe(4444);
  expect(await app.stop()).toMatchObject({ code: 0 });
  expect(app.output()).not.toContain("EROFS");
});
