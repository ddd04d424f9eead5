import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { app, call, data, samples, upload, videos } = await restScene();

describe("/prerolls", () => {
  beforeEach(async () => {
    for (const name of ["Christmas", "Winter"]) await call("POST", "/categories", { name });
    await upload("h264-aac.mp4", { category_id: "1", tags: "snow" }, "a.mp4");
    await upload("no-sound.mp4", {}, "b.mp4");
  });

  it.each([
    ["", [2, 1]],
    ["?category_id=", [2, 1]],
    ["?category_id=1", [1]],
    ["?category_id=2", []],
    ["?category_id=uncategorized", [2]],
    ["?search=SNOW", [1]],
    ["?tags=snow", [1]],
    ["?search=b.mp&tags=snow", [2]],
  ])("lists %j", async (query, ids) => {
    const { body } = await call("GET", `/prerolls${query}`);
    expect(body.map((one: { id: number }) => one.id)).toEqual(ids);
  });

  it("changes what is given, in the documented names", async () => {
    const { status, body } = await call("PUT", "/prerolls/1", {
      display_name: "New Name",
      category_id: 2,
      tags: ["updated", "tags"],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      message: expect.any(String),
      display_name: "New Name",
      category_id: 2,
      categories: [{ id: 2, name: "Winter" }],
      tags: ["updated", "tags"],
      path: join(data.path, "prerolls/Winter/a.mp4"),
    });
    expect((await call("PUT", "/prerolls/1", { tags: '["x"]', new_filename: "c" })).body).toMatchObject({
      display_name: "New Name",
      tags: ["x"],
      filename: "c.mp4",
    });
    expect(await videos()).toEqual(["prerolls/Default/b.mp4", "prerolls/Winter/c.mp4"]);
  });

  it("takes back what it answered, changed in either spelling of its categories", async () => {
    const { body: read } = await call("GET", "/prerolls/1");
    const { message, ...same } = (await call("PUT", "/prerolls/1", read)).body;
    expect(same).toEqual(read);
    const moved = await call("PUT", "/prerolls/1", { ...read, category_id: 2 });
    expect(moved.body).toMatchObject({ category_id: 2, category_ids: [2] });
    const back = await call("PUT", "/prerolls/1", { ...moved.body, category_ids: [1] });
    expect(back.body).toMatchObject({ category_id: 1, category_ids: [1] });
    const none = await call("PUT", "/prerolls/1", { ...back.body, category_ids: [] });
    expect(none.body).toMatchObject({ category_id: null, category_ids: [] });
    expect((await call("PUT", "/prerolls/1", { ...none.body, category_id: 2 })).body).toMatchObject({
      category_ids: [2],
      path: join(data.path, "prerolls/Winter/a.mp4"),
    });
  });

  it("says how a body must be sent", async () => {
    const form = { ...home, "content-type": "application/x-www-form-urlencoded" };
    const request = new Request("http://marquee/prerolls/1", { method: "PUT", headers: form, body: "{}" });
    const answer = await app.fetch(request);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      detail: "Send the body as JSON, with Content-Type: application/json.",
    });
  });

  it.each([
    ["/prerolls/99", {}, 404, "99"],
    ["/prerolls/99999999999", {}, 404, "99999999999"],
    ["/prerolls/abc", {}, 422, "preroll_id"],
    ["/prerolls/1", { category_id: 99 }, 404, "category_id"],
    ["/prerolls/1", { category_id: "x" }, 422, "category_id"],
    ["/prerolls/1", { tags: 5 }, 422, "tags"],
    ["/prerolls/1", { display_name: "x".repeat(500) }, 422, "display_name"],
    ["/prerolls/1", "{", 400, "JSON"],
  ])("refuses PUT %s %j with %i", async (path, body, status, word) => {
    const answer = await call("PUT", path, body, { ...home, "content-type": "application/json" });
    expect(answer).toMatchObject({ status, body: { detail: expect.stringContaining(word) } });
  });

  it("deletes, and then it is not there any more", async () => {
    expect(await call("DELETE", "/prerolls/1")).toMatchObject({
      status: 200,
      body: { message: expect.any(String) },
    });
    expect((await call("DELETE", "/prerolls/1")).status).toBe(404);
    expect((await call("GET", "/prerolls/1")).status).toBe(404);
    expect(await videos()).toEqual(["prerolls/Default/b.mp4", "trash/1.mp4"]);
  });

  it("sends the video in parts, and the picture", async () => {
    const get = (path: string, headers = {}) =>
      app.fetch(new Request(`http://marquee${path}`, { headers: { ...home, ...headers } }));
    const whole = await get("/prerolls/1/video");
    expect(whole.headers.get("content-type")).toBe("video/mp4");
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(await readFile(samples.clip("h264-aac.mp4").path));
    const part = await get("/prerolls/1/video", { range: "bytes=4-7" });
    expect([part.status, await part.text()]).toEqual([206, "ftyp"]);
    const head = await app.fetch(
      new Request("http://marquee/prerolls/1/video", { method: "HEAD", headers: home }),
    );
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(String(samples.clip("h264-aac.mp4").sizeBytes));

    const picture = await get("/prerolls/1/thumbnail");
    expect(picture.headers.get("content-type")).toBe("image/jpeg");
    const jpeg = Buffer.from(await picture.arrayBuffer());
    expect(jpeg.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
    const { thumbnail } = (await call("GET", "/prerolls/1")).body;
    const named = await get(`/static/${thumbnail}`);
    expect(Buffer.from(await named.arrayBuffer())).toEqual(jpeg);
    expect(named.headers.get("cache-control")).toContain("immutable");

    expect((await get("/static/prerolls/thumbnails/..%2f..%2fsecret.key")).status).toBe(404);
    expect((await get("/prerolls/9/video")).status).toBe(404);
    await rm(join(data.path, "prerolls/Christmas/a.mp4"));
    expect((await get("/prerolls/1/video")).status).toBe(404);
    expect((await app.fetch(new Request("http://marquee/prerolls/2/video"))).status).toBe(401);
  });

  it("answers 405 and says what it takes", async () => {
    const response = await app.fetch(
      new Request("http://marquee/prerolls/1", { method: "PATCH", headers: home }),
    );
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toContain("DELETE");
  });
});
