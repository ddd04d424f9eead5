import { beforeEach, describe, expect, it, vi } from "vitest";
import { getDatabase } from "@/db/client";
import { sequences } from "@/db/schema/sequences";
import { restScene } from "@/testing/rest-scene";
import { sequenceStage } from "@/testing/sequence-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, keys } = await restScene();
const stage = sequenceStage(getDatabase());
const rows = () => getDatabase().select({ id: sequences.id, name: sequences.name }).from(sequences);

let clipId = 0;
let categoryId = 0;

beforeEach(async () => {
  clipId = await stage.clip("a.mp4");
  categoryId = await stage.category("Autumn", [clipId]);
});

const evening = { name: "Evening", start_date: "2026-10-01", end_date: null };
const random = (count = 2) => ({ type: "random", id: "opening", category_id: categoryId, count });
const saved = async () => {
  const { body } = await call("POST", "/sequences", { name: "Saved", blocks: [random(1)] });
  return body.id as number;
};
const create = async (more: object) => {
  const { status, body } = await call("POST", "/schedules", { ...evening, ...more });
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
};
const change = async (id: number, more: object) => {
  const { status, body } = await call("PUT", `/schedules/${id}`, more);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

describe("a schedule with blocks of its own", () => {
  it.each([
    ["as JSON in text", (blocks: object[]) => JSON.stringify(blocks)],
    ["as a list", (blocks: object[]) => blocks],
  ])("takes them %s and answers them as text", async (_how, send) => {
    const blocks = [
      random(),
      { type: "fixed", id: "end", preroll_ids: [clipId] },
      { type: "nexup_trailers" },
    ];
    const body = await create({ sequence: send(blocks) });
    expect(body).toMatchObject({ category_id: null, source_sequence_id: null, preroll_ids: null });
    expect(JSON.parse(body.sequence)).toEqual([
      random(),
      { type: "fixed", id: "end", preroll_ids: [clipId] },
      { type: "nexup_trailers", id: expect.any(String), source: "both", mode: "random", count: 2 },
    ]);
    expect((await call("GET", "/sequences")).body).toEqual([]);
    expect((await call("GET", "/schedules")).body).toMatchObject([{ sequence: body.sequence }]);
  });

  it("changes them in place, and lets go of them for something else", async () => {
    const { id } = await create({ sequence: [random()] });
    const [own] = await rows();
    const changed = await change(id, { sequence: [random(5)] });
    expect(JSON.parse(changed.sequence)).toEqual([random(5)]);
    expect(await rows()).toEqual([own]);
    const linked = await saved();
    expect(await change(id, { source_sequence_id: linked })).toMatchObject({ source_sequence_id: linked });
    expect(await rows()).toEqual([{ id: linked, name: "Saved" }]);
    const plain = await change(id, { category_id: categoryId, sequence: null });
    expect(plain).toMatchObject({ sequence: null, source_sequence_id: null, category_id: categoryId });
  });

  it("keeps them when the document is sent back as it was read, and when they are not named", async () => {
    const made = await create({ sequence: [random()] });
    const [own] = await rows();
    const { message: _message, ...again } = await change(made.id, { ...made, name: "Later" });
    expect(again).toEqual({ ...made, name: "Later" });
    expect((await change(made.id, { priority: 9 })).sequence).toBe(made.sequence);
    expect(await rows()).toEqual([own]);
  });

  it("is one schedule when it is sent twice at once", async () => {
    const [first, second] = await Promise.all([
      create({ sequence: [random()] }),
      create({ sequence: [random()] }),
    ]);
    expect(second.id).toBe(first.id);
    expect((await create({ sequence: [random(3)] })).id).not.toBe(first.id);
  });
});

describe("a schedule with a saved sequence", () => {
  it.each(["source_sequence_id", "sequence_id"])(
    "is linked by %s, whatever blocks come along",
    async (name) => {
      const id = await saved();
      const body = await create({ [name]: id, sequence: [random(9)] });
      expect(body).toMatchObject({ source_sequence_id: id, sequence_name: "Saved" });
      expect(JSON.parse(body.sequence)).toEqual([random(1)]);
      await call("PUT", `/sequences/${id}`, { blocks: [random(4)] });
      const { body: read } = await call("GET", `/schedules/${body.id}`);
      expect(JSON.parse(read.sequence)).toEqual([random(4)]);
    },
  );

  it("stays linked when its document comes back, also from a program that knows no link", async () => {
    const id = await saved();
    const { source_sequence_id: _link, ...document } = await create({ source_sequence_id: id });
    expect(await change(document.id, document)).toMatchObject({ source_sequence_id: id });
    expect(await rows()).toHaveLength(1);
    const own = await change(document.id, { ...document, source_sequence_id: null });
    expect(own).toMatchObject({ source_sequence_id: null, sequence: document.sequence });
    expect(await rows()).toHaveLength(2);
  });

  it("can get another one", async () => {
    const first = await saved();
    const second = (await call("POST", "/sequences", { name: "Other", blocks: [random(7)] })).body.id;
    const made = await create({ source_sequence_id: first });
    expect(await change(made.id, { ...made, source_sequence_id: second })).toMatchObject({
      source_sequence_id: second,
      sequence_name: "Other",
    });
  });

  it("refuses one that is not there", async () => {
    const { status, body } = await call("POST", "/schedules", { ...evening, source_sequence_id: 77 });
    expect([status, body.detail]).toEqual([404, "source_sequence_id: There is no sequence 77."]);
  });
});

describe("preroll_ids", () => {
  it.each([
    ["as JSON in text", (id: number) => `[${id}]`],
    ["as a list", (id: number) => [id]],
    ["with commas", (id: number) => `${id}, ${id}`],
  ])("%s play in their order when there is nothing else", async (_how, send) => {
    const body = await create({ preroll_ids: send(clipId) });
    const [block] = JSON.parse(body.sequence);
    expect(block).toMatchObject({ type: "fixed" });
    expect(new Set(block.preroll_ids)).toEqual(new Set([clipId]));
    expect(body.preroll_ids).toBeNull();
  });

  it("beside a category change nothing", async () => {
    const body = await create({ preroll_ids: [clipId], category_id: categoryId });
    expect(body).toMatchObject({ sequence: null, category_id: categoryId });
  });
});

it.each([
  ["no JSON", { sequence: "{" }, 422, "sequence"],
  ["text that is no list", { sequence: '"x"' }, 422, "sequence"],
  ["an object", { sequence: { type: "random" } }, 422, "sequence"],
  ["an unknown block", { sequence: [{ type: "intermission" }] }, 422, "sequence.0.type"],
  ["a count of none", { sequence: [{ type: "random", count: 0 }] }, 422, "sequence.0.count"],
  [
    "a clip that is not there",
    { sequence: [{ type: "fixed", preroll_ids: [99] }] },
    404,
    "sequence.0.preroll_ids",
  ],
  ["ids that are words", { preroll_ids: "a,b" }, 422, "preroll_ids"],
  ["nothing to play", { sequence: "[]", preroll_ids: "" }, 400, "category_id"],
])("refuses %s and stores nothing", async (_what, more, status, names) => {
  const answer = await call("POST", "/schedules", { ...evening, ...more });
  expect([answer.status, answer.body.detail]).toEqual([status, expect.stringContaining(names)]);
  expect((await call("GET", "/schedules")).body).toEqual([]);
  expect(await rows()).toEqual([]);
});

it("is made by the external door too", async () => {
  const id = await saved();
  const headers = { "x-api-key": keys.full };
  const { status, body } = await call(
    "POST",
    "/external/schedules",
    { ...evening, sequence_id: id },
    headers,
  );
  expect([status, body]).toEqual([
    201,
    { success: true, schedule: expect.objectContaining({ sequence_id: id, category_id: null }) },
  ]);
  const list = await call("GET", "/external/schedules", undefined, headers);
  expect(list.body).toMatchObject({ count: 1, schedules: [{ sequence_id: id }] });
  const active = await call("GET", "/external/active-schedules", undefined, headers);
  expect(active).toMatchObject({ status: 200, body: { count: 1 } });
});
