import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { freePort } from "../free-port";
import { type RunningApp, startApp } from "../start-app";
import { fact } from "../world";

interface Acknowledged {
  /** Path of the file and the hash of what was sent, by the clip's id. */
  clips: Map<number, { path: string; sha256: string }>;
  /** Whether each schedule was left on; null while an answer is owed. */
  schedules: Map<number, boolean | null>;
  deletedSchedules: Set<number>;
}

interface Row {
  id: number;
  full_path: string;
  file_hash: string;
  thumbnail: string;
  enabled: boolean;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The sample with a box at its end that no player minds: each is a file of its own. */
function variantOf(film: Buffer): Uint8Array<ArrayBuffer> {
  const box = [Buffer.from([0, 0, 0, 24]), Buffer.from("free"), randomBytes(16)];
  return Uint8Array.from(Buffer.concat([film, ...box]));
}

async function uploadForever(url: string, film: Buffer, { clips }: Acknowledged): Promise<void> {
  for (;;) {
    const bytes = variantOf(film);
    const form = new FormData();
    form.set("file", new Blob([bytes]), "again and again.mp4");
    const answer = await fetch(`${url}/prerolls/upload`, { method: "POST", body: form });
    expect(answer.status).toBe(201);
    const clip = (await answer.json()) as Row;
    clips.set(clip.id, { path: clip.full_path, sha256: sha256(bytes) });
  }
}

async function changeForever(url: string, acknowledged: Acknowledged): Promise<void> {
  const { schedules, deletedSchedules } = acknowledged;
  const send = (method: string, path: string, body?: object) =>
    fetch(url + path, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  for (let turn = 0; ; turn++) {
    const fields = {
      name: `Turn ${turn} ${randomBytes(4).toString("hex")}`,
      type: "daily",
      start_date: "2020-01-01",
    };
    const made = await send("POST", "/schedules", { ...fields, category_id: 1 });
    expect(made.status).toBe(201);
    const { id } = (await made.json()) as Row;
    schedules.set(id, true);
    const isOn = turn % 2 === 0;
    schedules.set(id, null);
    expect((await send("PUT", `/schedules/${id}`, { enabled: isOn })).status).toBe(200);
    schedules.set(id, isOn);
    if (turn % 3 > 0) continue;
    schedules.set(id, null);
    expect((await send("DELETE", `/schedules/${id}`)).status).toBe(200);
    schedules.delete(id);
    deletedSchedules.add(id);
  }
}

const filesOf = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

async function expectNothingLost(app: RunningApp, dataDir: string, known: Acknowledged): Promise<void> {
  const list = async (path: string) => (await (await fetch(app.url + path)).json()) as Row[];
  const clips = await list("/prerolls");
  const schedules = await list("/schedules");
  for (const [id, { path, sha256: hash }] of known.clips) {
    expect(clips.find((clip) => clip.id === id)).toMatchObject({ full_path: path, file_hash: hash });
    expect(sha256(await readFile(path))).toBe(hash);
  }
  // What nobody got an answer for is there whole, or not at all.
  expect(await filesOf(join(dataDir, "prerolls"))).toEqual(clips.map((clip) => clip.full_path).sort());
  // Pictures that no clip came to own are cleared at night.
  const pictures = clips.map((clip) => join(dataDir, "thumbnails", clip.thumbnail.split("/").at(-1) ?? ""));
  expect(await filesOf(join(dataDir, "thumbnails"))).toEqual(expect.arrayContaining(pictures));
  expect(await filesOf(join(dataDir, "incoming"))).toEqual([]);

  for (const [id, isOn] of known.schedules) {
    const row = schedules.find((schedule) => schedule.id === id);
    if (isOn === null) continue;
    expect(row).toMatchObject({ id, enabled: isOn });
  }
  for (const id of known.deletedSchedules) expect(schedules.map((row) => row.id)).not.toContain(id);
}

let folder = "";
let app: RunningApp | undefined;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marquee hard stop "));
});
test.afterEach(async () => {
  await app?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("what was answered outlives kill -9, and nothing is left half-done", async () => {
  test.setTimeout(180_000);
  const dataDir = join(folder, "data");
  const film = await readFile(join(fact("MARQUEE_E2E_CLIPS"), "h264-aac.mp4"));
  const known: Acknowledged = { clips: new Map(), schedules: new Map(), deletedSchedules: new Set() };
  app = await startApp({ dataDir, port: await freePort() });
  await fetch(`${app.url}/categories`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "Category" }),
  });
  for (const lifeMs of [900, 1_500, 2_300]) {
    const { url } = app;
    const before = known.clips.size;
    const work = Promise.allSettled([
      ...[1, 2, 3].map(() => uploadForever(url, film, known)),
      changeForever(url, known),
    ]);
    await pause(lifeMs);
    await expect.poll(() => known.clips.size, { timeout: 30_000 }).toBeGreaterThan(before);
    await app.kill();
    for (const outcome of await work) {
      // The connection broke, and nothing else went wrong.
      expect(outcome).toMatchObject({ status: "rejected", reason: { name: "TypeError" } });
    }
    app = await startApp({ dataDir, port: await freePort() });
    await expectNothingLost(app, dataDir, known);
  }
  expect(await app.stop()).toBe(0);
});
