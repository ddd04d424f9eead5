import { execFile } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { libraryPath } from "@/platform/files/library-path";
import { sendFile } from "@/platform/files/send-file";
import { testDataFolder } from "@/testing/data-folder";

const data = await testDataFolder();
const root = join(data.path, "prerolls");
const text = "0123456789";

beforeAll(async () => {
  await writeFile(join(root, "a.mp4"), text);
  await writeFile(join(root, "empty.mkv"), "");
  await writeFile(join(data.path, "secret.key"), "secret");
  await mkdir(join(root, "sub"));
  await symlink(join(data.path, "secret.key"), join(root, "link.mp4"));
  await symlink(data.path, join(root, "out"));
});

async function send(headers: Record<string, string> = {}, name = "a.mp4", method = "GET") {
  const request = new Request("http://marquee/video", { method, headers });
  return sendFile(request, await libraryPath(root, name), { missing: "It is gone." });
}

describe("sendFile", () => {
  it("sends the whole with its type, its length and a tag", async () => {
    const response = await send();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "video/mp4",
      "content-length": "10",
      "accept-ranges": "bytes",
      etag: expect.stringMatching(/^".+"$/),
    });
    expect(await response.text()).toBe(text);
  });

  it.each([
    ["bytes=0-0", "bytes 0-0/10", "0"],
    ["bytes=2-4", "bytes 2-4/10", "234"],
    ["bytes=7-", "bytes 7-9/10", "789"],
    ["bytes=7-99", "bytes 7-9/10", "789"],
    ["bytes=-3", "bytes 7-9/10", "789"],
    ["bytes=-99", "bytes 0-9/10", text],
  ])("sends %s", async (range, contentRange, part) => {
    const response = await send({ range });
    expect(response.status).toBe(206);
    expect(response.headers.get("content-range")).toBe(contentRange);
    expect(response.headers.get("content-length")).toBe(String(part.length));
    expect(await response.text()).toBe(part);
  });

  it.each(["bytes=0-1,4-5", "bytes=5-2", "bytes=x-", "bytes=-", "items=0-1", ""])(
    "sends the whole for %j",
    async (range) => {
      const response = await send({ range });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(text);
    },
  );

  it.each(["bytes=10-", "bytes=99-100", "bytes=-0"])("refuses %s with 416 and the size", async (range) => {
    const response = await send({ range });
    expect(response.status).toBe(416);
    expect(response.headers.get("content-range")).toBe("bytes */10");
  });

  it("answers 304 to who has it, and a range only of the version asked for", async () => {
    const etag = (await send()).headers.get("etag") ?? "";
    const modified = (await send()).headers.get("last-modified") ?? "";
    expect((await send({ "if-none-match": `"other", W/${etag}` })).status).toBe(304);
    expect((await send({ "if-none-match": '"other"', "if-modified-since": modified })).status).toBe(200);
    expect((await send({ "if-modified-since": modified })).status).toBe(304);
    expect((await send({ range: "bytes=1-2", "if-range": etag })).status).toBe(206);
    expect((await send({ range: "bytes=1-2", "if-range": modified })).status).toBe(206);
    expect((await send({ range: "bytes=1-2", "if-range": '"other"' })).status).toBe(200);
  });

  it("sends no body for HEAD, and nothing of an empty file", async () => {
    const head = await send({}, "a.mp4", "HEAD");
    expect(head.headers.get("content-length")).toBe("10");
    expect(head.body).toBeNull();
    const empty = await send({}, "empty.mkv");
    expect([empty.status, empty.headers.get("content-length"), await empty.text()]).toEqual([200, "0", ""]);
  });

  it.skipIf(process.platform === "win32")(
    "does not wait for a named pipe in the place of a file",
    async () => {
      await promisify(execFile)("mkfifo", [join(root, "pipe.mp4")]);
      await expect(send({}, "pipe.mp4")).rejects.toMatchObject({ kind: "not-found" });
    },
  );

  it("answers that it is gone for a file, or a folder in its place", async () => {
    await expect(send({}, "none.mp4")).rejects.toMatchObject({ kind: "not-found", message: "It is gone." });
    await expect(send({}, "sub")).rejects.toMatchObject({ kind: "not-found" });
  });

  it("can be cancelled in the middle", async () => {
    const { body } = await send();
    await body?.cancel();
    expect((await send()).status).toBe(200);
  });
});

describe("libraryPath", () => {
  it.each(["../secret.key", "sub/../../secret.key", "link.mp4", "out/secret.key", "a\0.mp4", ".", ""])(
    "refuses %j",
    async (name) => {
      await expect(libraryPath(root, name)).rejects.toMatchObject({ kind: "invalid" });
    },
  );

  it.each(["a.mp4", "new/folder/b.mp4", "sub/./x.mp4", "/a.mp4", "..mp4"])(
    "keeps %j inside",
    async (name) => {
      expect((await libraryPath(root, name)).startsWith(`${root}/`)).toBe(true);
    },
  );
});
