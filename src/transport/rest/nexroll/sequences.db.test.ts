import { beforeEach, describe, expect, it, vi } from "vitest";
import { getDatabase } from "@/db/client";
import { programmeFiller } from "@/db/schema/playback";
import { home, restScene } from "@/testing/rest-scene";
import { sequenceStage } from "@/testing/sequence-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const scene = await restScene();
const { call } = scene;
const stage = sequenceStage(getDatabase());

let clipId = 0;
let otherId = 0;
let categoryId = 0;

beforeEach(async () => {
  clipId = await stage.clip("a.mp4", { displayName: "Ghost" });
  otherId = await stage.clip("b.mp4");
  categoryId = await stage.category("Autumn", [clipId]);
});

const mine = () => ({
  name: "My Sequence",
  description: "Description here",
  blocks: [{ type: "random", category_id: categoryId, count: 2 }],
});
const made = async (more: object = {}) => {
  const { body } = await call("POST", "/sequences", { ...mine(), ...more });
  return body as { id: number; blocks: object[]; updated_at: string };
};

describe("/sequences", () => {
  it("makes, lists, changes and deletes as documented", async () => {
    const wire = {
      id: 1,
      name: "My Sequence",
      description: "Description here",
      blocks: [{ type: "random", id: "block-1", category_id: categoryId, category_name: "Autumn", count: 2 }],
      created_at: expect.stringMatching(/^\d{4}-.*Z$/),
      updated_at: expect.stringMatching(/^\d{4}-.*Z$/),
    };
    expect(await call("POST", "/sequences", mine())).toEqual({ status: 201, body: wire });
    expect(await call("GET", "/sequences")).toEqual({ status: 200, body: [wire] });
    expect(await call("GET", "/sequences/1")).toEqual({ status: 200, body: wire });
    expect(await call("PUT", "/sequences/1", { name: "Updated Name" })).toEqual({
      status: 200,
      body: { ...wire, name: "Updated Name" },
    });
    expect(await call("DELETE", "/sequences/1")).toEqual({
      status: 200,
      body: {
        message: "Updated Name is deleted.",
        cleared_filler: false,
        cleared_applied_override: false,
      },
    });
    for (const method of ["GET", "DELETE"]) expect((await call(method, "/sequences/1")).status).toBe(404);
    expect((await call("PUT", "/sequences/1", {})).status).toBe(404);
    expect((await call("GET", "/sequences")).body).toEqual([]);
  });

  it("takes every kind of block in the documented words, and gives them back", async () => {
    const blocks = [
      { type: "random", id: "opener", category_id: categoryId, category_name: "Autumn", count: 1 },
      { type: "random", id: "any", category_id: null, category_name: null, count: 3 },
      { type: "fixed", id: "middle", preroll_ids: [otherId, clipId, otherId] },
      { type: "nexup_trailers", id: "t", source: "tv", mode: "sequential", count: 4 },
      { type: "coming_soon_list", id: "l", layout: "list" },
      { type: "dynamic_preroll", id: "d", template: "now_showing", theme: "sunset" },
    ];
    const { id } = await made({ blocks });
    const { body } = await call("GET", `/sequences/${id}`);
    expect(body).toMatchObject({ blocks });
    expect(await call("PUT", `/sequences/${id}`, body)).toMatchObject({ status: 200, body: { blocks } });
  });

  it.each<[string, () => object, () => object]>([
    [
      "camel case",
      () => ({ type: "random", categoryId, key: "k" }),
      () => ({ id: "k", category_id: categoryId, count: 1 }),
    ],
    [
      "numbers as text",
      () => ({ type: "random", category_id: `${categoryId}`, count: "3" }),
      () => ({ category_id: categoryId, count: 3 }),
    ],
    ["no category", () => ({ type: "random", category_id: "" }), () => ({ category_id: null })],
    [
      "one clip",
      () => ({ type: "fixed", preroll_id: clipId, category_id: 99 }),
      () => ({ preroll_ids: [clipId] }),
    ],
    [
      "clips in camel case",
      () => ({ type: "fixed", prerollIds: [clipId] }),
      () => ({ preroll_ids: [clipId] }),
    ],
    [
      "our own name of trailers, and their defaults",
      () => ({ type: "trailers" }),
      () => ({ type: "nexup_trailers", source: "both", mode: "random", count: 2 }),
    ],
    [
      "our own name of lists",
      () => ({ type: "coming-soon-list" }),
      () => ({ type: "coming_soon_list", layout: "grid" }),
    ],
    [
      "our own name of intros, and a number as id",
      () => ({ type: "Dynamic-Intro", id: 7 }),
      () => ({ type: "dynamic_preroll", id: "7", template: "coming_soon", theme: "midnight" }),
    ],
  ])("understands %s", async (_, sent, stored) => {
    expect((await made({ blocks: [sent()] })).blocks).toMatchObject([stored()]);
  });

  it.each<[string, unknown, number, string]>([
    ["no name", { blocks: [] }, 422, "name"],
    ["no blocks", { name: "x" }, 422, "blocks"],
    ["an empty list", { name: "x", blocks: [] }, 422, "blocks"],
    ["blocks that are text", { name: "x", blocks: "[]" }, 422, "blocks"],
    ["a block that is none", { name: "x", blocks: [5] }, 422, "blocks.0"],
    ["a block without a type", { name: "x", blocks: [{}] }, 422, "blocks.0.type"],
    ["an unknown type", { name: "x", blocks: [{ type: "loud" }] }, 422, "blocks.0.type"],
    [
      "a sequential block",
      { name: "x", blocks: [{ type: "sequential" }] },
      422,
      "blocks.0.type: A sequential block plays nothing",
    ],
    ["a separator", { name: "x", blocks: [{ type: "separator" }] }, 422, "blocks.0.type"],
    ["a count of 0", { name: "x", blocks: [{ type: "random", count: 0 }] }, 422, "blocks.0.count"],
    ["a count of text", { name: "x", blocks: [{ type: "random", count: "two" }] }, 422, "blocks.0.count"],
    ["no clips", { name: "x", blocks: [{ type: "fixed" }] }, 422, "blocks.0.preroll_ids"],
    [
      "a bad source",
      { name: "x", blocks: [{ type: "nexup_trailers", source: "radio" }] },
      422,
      "blocks.0.source",
    ],
    [
      "a bad layout",
      { name: "x", blocks: [{ type: "coming_soon_list", layout: "3d" }] },
      422,
      "blocks.0.layout",
    ],
    [
      "a path as theme",
      { name: "x", blocks: [{ type: "dynamic_preroll", theme: "../x" }] },
      422,
      "blocks.0.theme",
    ],
    [
      "an unknown category",
      { name: "x", blocks: [{ type: "random", category_id: 99 }] },
      404,
      "blocks.0.category_id",
    ],
    [
      "an unknown clip",
      { name: "x", blocks: [{ type: "fixed", preroll_ids: [99] }] },
      404,
      "blocks.0.preroll_ids.0",
    ],
    [
      "a name that is too long",
      { name: "x".repeat(300), blocks: [{ type: "coming_soon_list" }] },
      422,
      "name",
    ],
    ["no JSON", "{", 400, "JSON"],
  ])("refuses %s", async (_, body, status, word) => {
    const { id } = await made();
    const before = await call("GET", "/sequences");
    const expected = { status, body: { detail: expect.stringContaining(word) } };
    expect(await call("POST", "/sequences", body)).toMatchObject(expected);
    const isPartial = typeof body === "object" && (body as { name?: string }).name !== undefined;
    if (isPartial && word !== "blocks")
      expect(await call("PUT", `/sequences/${id}`, body)).toMatchObject(expected);
    expect(await call("GET", "/sequences")).toEqual(before);
  });

  it("never names a clip that was deleted", async () => {
    const { id } = await made({ blocks: [{ type: "fixed", preroll_ids: [clipId, otherId] }] });
    expect((await call("DELETE", `/prerolls/${clipId}`)).status).toBe(200);
    const { body } = await call("GET", `/sequences/${id}`);
    expect(body).toMatchObject({ blocks: [{ preroll_ids: [otherId] }] });
    expect((await call("PUT", `/sequences/${id}`, body)).status).toBe(200);
    const naming = { blocks: [{ type: "fixed", preroll_ids: [clipId] }] };
    expect((await call("PUT", `/sequences/${id}`, naming)).status).toBe(404);
  });

  it("says when its category was deleted", async () => {
    const { id } = await made();
    expect((await call("DELETE", `/categories/${categoryId}`)).status).toBe(200);
    expect(await call("GET", `/sequences/${id}`)).toMatchObject({
      status: 200,
      body: { blocks: [{ type: "random", category_id: null, category_name: null, count: 2 }] },
    });
  });

  it("says that filler went with it", async () => {
    const { id } = await made();
    await getDatabase().insert(programmeFiller).values({ isEnabled: true, type: "sequence", sequenceId: id });
    expect((await call("DELETE", `/sequences/${id}`)).body).toMatchObject({ cleared_filler: true });
  });

  it("copies", async () => {
    const { id, blocks } = await made();
    expect(await call("POST", `/sequences/${id}/duplicate`)).toMatchObject({
      status: 201,
      body: { name: "My Sequence copy", blocks },
    });
    expect((await call("POST", "/sequences/99/duplicate")).status).toBe(404);
  });

  it("is read with a key for reading, and not changed", async () => {
    const { id } = await made();
    const reader = { "x-marquee-peer": "203.0.113.9", "x-api-key": scene.keys.read };
    expect((await call("GET", "/sequences", undefined, reader)).status).toBe(200);
    expect((await call("GET", `/sequences/${id}`, undefined, reader)).status).toBe(200);
    expect((await call("POST", "/sequences", mine(), reader)).status).toBe(403);
    expect((await call("PUT", `/sequences/${id}`, { name: "x" }, reader)).status).toBe(403);
    expect((await call("DELETE", `/sequences/${id}`, undefined, reader)).status).toBe(403);
    const stranger = { "x-marquee-peer": "203.0.113.9" };
    expect((await call("GET", "/sequences", undefined, stranger)).status).toBe(401);
  });
});

describe("/sequences/resolve-preview-blocks", () => {
  it("answers what each block would play, also those that play nothing", async () => {
    const blocks = [
      { type: "fixed", preroll_ids: [otherId, clipId] },
      { type: "nexup_trailers" },
      { type: "random", category_id: categoryId, count: 5 },
    ];
    expect(await call("POST", "/sequences/resolve-preview-blocks", blocks)).toEqual({
      status: 200,
      body: {
        blocks: [
          {
            block_type: "fixed",
            items: [
              { title: "B", url: `/prerolls/${otherId}/video`, type: "video" },
              { title: "Ghost", url: `/prerolls/${clipId}/video`, type: "video" },
            ],
          },
          { block_type: "nexup_trailers", items: [] },
          {
            block_type: "random",
            items: [{ title: "Ghost", url: `/prerolls/${clipId}/video`, type: "video" }],
          },
        ],
      },
    });
  });

  it.each([
    [{}, 422],
    [[1, 2], 422],
    [[{ type: "random", count: 99 }], 422],
    ["[", 400],
  ])("refuses %j", async (body, status) => {
    expect(await call("POST", "/sequences/resolve-preview-blocks", body)).toMatchObject({
      status,
      body: { detail: expect.any(String) },
    });
  });
});

describe("/external/sequences", () => {
  it("lists the saved ones, for keys", async () => {
    const { id } = await made();
    const keyed = { ...home, "x-api-key": scene.keys.read };
    expect(await call("GET", "/external/sequences", undefined, keyed)).toEqual({
      status: 200,
      body: {
        sequences: [
          {
            id,
            name: "My Sequence",
            description: "Description here",
            created_at: expect.stringMatching(/Z$/),
            updated_at: expect.stringMatching(/Z$/),
            block_count: 1,
          },
        ],
        count: 1,
      },
    });
    expect((await call("GET", "/external/sequences")).status).toBe(401);
  });
});
