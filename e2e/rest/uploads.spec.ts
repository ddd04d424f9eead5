import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test, theWorld } from "../world";
import { call } from "./call";
import { rawCall, rawRequest, writeUntilRefused } from "./raw-request";
import { boundary, closing, multipart, opening } from "./upload-body";

const limitBytes = 500 * 1024 * 1024;
const megabyte = Buffer.alloc(1024 * 1024);
const dataFiles = (folder: string) => readdir(join(theWorld().dataDir, folder), { recursive: true });
const sample = (name: string) => readFile(join(theWorld().clipsFolder, name));
const clipNames = async () =>
  ((await call("GET", "/prerolls")).body as { filename: string }[]).map(({ filename }) => filename);

test.afterEach("nothing half-done lies about", async () => {
  await expect.poll(() => dataFiles("incoming")).toEqual([]);
});

test("a file that turns out too large is refused while it streams, and nothing of it stays", async () => {
  const before = await clipNames();
  const upload = rawRequest("POST", "/prerolls/upload", { ...multipart, "transfer-encoding": "chunked" });
  upload.out.write(opening("endless.mp4"));
  const sent = await writeUntilRefused(upload, megabyte, 2 * limitBytes);
  const { status, body } = await upload.answer;
  upload.out.destroy();
  expect(status).toBe(413);
  expect(JSON.parse(body.toString()).detail).toContain("500 MB");
  expect(sent).toBeGreaterThan(limitBytes);
  expect(sent).toBeLessThan(limitBytes + 64 * megabyte.length);
  expect(await clipNames()).toEqual(before);
});

test("a file that says it is too large is refused before a byte of it", async () => {
  const upload = rawRequest("POST", "/prerolls/upload", { ...multipart, "content-length": 2 * limitBytes });
  upload.out.flushHeaders();
  expect((await upload.answer).status).toBe(413);
  upload.out.destroy();
});

test("a client that goes away leaves nothing", async () => {
  const before = await clipNames();
  const film = await sample("h264-aac.mp4");
  const { out, answer } = rawRequest("POST", "/prerolls/upload", {
    ...multipart,
    "content-length": film.length + 1000,
  });
  out.write(opening("given up.mp4"));
  out.write(film.subarray(0, film.length / 2));
  await expect.poll(async () => (await dataFiles("incoming")).length).toBe(1);
  out.destroy();
  await expect(answer).rejects.toThrow();
  await expect.poll(() => dataFiles("incoming")).toEqual([]);
  expect(await clipNames()).toEqual(before);
});

test("a body that ends in the middle of a file is refused", async () => {
  const { out, answer } = rawRequest("POST", "/prerolls/upload", multipart);
  out.write(opening("half.mp4"));
  out.end((await sample("h264-aac.mp4")).subarray(0, 20_000));
  expect((await answer).status).toBe(400);
});

test("two slow uploads of one name arrive whole beside each other, and others are served meanwhile", async () => {
  const films = [await sample("h264-aac.ts"), await sample("mpeg2-mp2.mpg")];
  const uploads = films.map(() => rawRequest("POST", "/prerolls/upload", multipart));
  for (const { out } of uploads) out.write(opening("slow.mpg"));
  const parts = 8;
  for (let part = 0; part < parts; part++) {
    for (const [at, { out }] of uploads.entries()) {
      const film = films[at] ?? megabyte;
      const length = Math.ceil(film.length / parts);
      out.write(film.subarray(part * length, (part + 1) * length));
    }
    await pause(100);
    expect((await call("GET", "/health")).status).toBe(200);
  }
  for (const { out } of uploads) out.end(closing);
  const answers = await Promise.all(uploads.map(({ answer }) => answer));
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const clips = answers.map(({ body }) => JSON.parse(body.toString()) as { id: number; full_path: string });
  expect(new Set(clips.map((clip) => clip.full_path)).size).toBe(2);
  for (const [at, clip] of clips.entries()) {
    expect(await readFile(clip.full_path)).toEqual(films[at]);
    expect((await call("DELETE", `/prerolls/${clip.id}`)).status).toBe(200);
  }
});

test("one film sent twice at the same moment becomes one clip", async () => {
  const film = await sample("mpeg4-mp3.avi");
  const uploads = [1, 2, 3].map(() => rawRequest("POST", "/prerolls/upload", multipart));
  for (const { out } of uploads) {
    out.write(opening("twin.avi"));
    out.write(film);
    out.end(closing);
  }
  const answers = await Promise.all(uploads.map(({ answer }) => answer));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const made = answers.find(({ status }) => status === 201)?.body.toString() ?? "{}";
  expect((await call("DELETE", `/prerolls/${(JSON.parse(made) as { id: number }).id}`)).status).toBe(200);
});

for (const fileName of [
  "../../escape.mp4",
  "..\\escape.mp4",
  "nul\u0000byte.mp4",
  "a/b.mp4",
  "👩‍🚀 ünï.mp4",
]) {
  test(`a file called ${JSON.stringify(fileName)} stays in the library's folder`, async () => {
    const { out, answer } = rawRequest("POST", "/prerolls/upload", multipart);
    out.write(opening(fileName));
    out.write(await sample("no-sound.mp4"));
    out.end(closing);
    const { status, body } = await answer;
    const clip = JSON.parse(body.toString()) as { id: number; full_path: string };
    expect(status).toBe(201);
    const library = join(theWorld().dataDir, "prerolls/");
    expect(clip.full_path.startsWith(library)).toBe(true);
    expect(clip.full_path.slice(library.length)).not.toContain("..");
    expect(await readFile(clip.full_path)).toEqual(await sample("no-sound.mp4"));
    expect((await call("DELETE", `/prerolls/${clip.id}`)).status).toBe(200);
  });
}

test.describe("the video of a clip", () => {
  let video = "";
  let film = Buffer.alloc(0);

  test.beforeAll(async () => {
    film = await sample("h264-aac.m4v");
    const { out, answer } = rawRequest("POST", "/prerolls/upload", multipart);
    out.write(opening("ranges.m4v"));
    out.write(film);
    out.end(closing);
    video = `/prerolls/${(JSON.parse((await answer).body.toString()) as { id: number }).id}/video`;
  });

  test.afterAll(() => call("DELETE", video.replace("/video", "")));

  const get = (range: string) => rawCall("GET", video, { range });

  test("comes whole, and says that it can come in parts", async () => {
    const { status, headers, body } = await rawCall("GET", video);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "accept-ranges": "bytes",
      "content-length": String(film.length),
      "content-type": "video/x-m4v",
    });
    expect(body).toEqual(film);
  });

  test("comes in the part that was asked for", async () => {
    const { status, headers, body } = await get("bytes=100-299");
    expect(status).toBe(206);
    expect(headers).toMatchObject({
      "content-range": `bytes 100-299/${film.length}`,
      "content-length": "200",
    });
    expect(body).toEqual(film.subarray(100, 300));
    const rest = await get(`bytes=${film.length - 7}-`);
    expect([rest.status, rest.body]).toEqual([206, film.subarray(-7)]);
    const beyond = await get(`bytes=0-${film.length * 9}`);
    expect([beyond.status, beyond.body.length]).toEqual([206, film.length]);
  });

  test("comes from its end", async () => {
    const { status, headers, body } = await get("bytes=-512");
    expect([status, body]).toEqual([206, film.subarray(-512)]);
    expect(headers["content-range"]).toBe(`bytes ${film.length - 512}-${film.length - 1}/${film.length}`);
  });

  test("has no part behind its end", async () => {
    const { status, headers, body } = await get(`bytes=${film.length}-`);
    expect([status, body.length]).toEqual([416, 0]);
    expect(headers["content-range"]).toBe(`bytes */${film.length}`);
  });

  test("is described without being sent", async () => {
    const { status, headers, body } = await rawCall("HEAD", video);
    expect([status, headers["content-length"], body.length]).toEqual([200, String(film.length), 0]);
  });

  test("is not sent again to who has it", async () => {
    const etag = (await rawCall("HEAD", video)).headers.etag ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/);
    const known = await rawCall("GET", video, { "if-none-match": etag });
    expect([known.status, known.body.length, known.headers.etag]).toEqual([304, 0, etag]);
    expect((await rawCall("GET", video, { "if-none-match": '"other"' })).status).toBe(200);
    const stale = await rawCall("GET", video, { range: "bytes=0-9", "if-range": '"other"' });
    expect([stale.status, stale.body.length]).toEqual([200, film.length]);
  });

  test("may be left in the middle, many times over", async () => {
    for (let time = 0; time < 20; time++) {
      const { out } = rawRequest("GET", video);
      out.on("response", () => out.destroy());
      out.on("error", () => undefined);
      out.end();
      await new Promise((gone) => out.once("close", gone));
    }
    expect((await get("bytes=0-0")).body).toEqual(film.subarray(0, 1));
  });
});

test("a form with a wrong boundary is refused in words", async () => {
  const { out, answer } = rawRequest("POST", "/prerolls/upload", {
    "content-type": `multipart/form-data; boundary=${boundary}-other`,
  });
  out.write(opening("a.mp4"));
  out.end(closing);
  const { status, body } = await answer;
  expect([status, JSON.parse(body.toString())]).toEqual([400, { detail: expect.any(String) }]);
});
