import { beforeEach, describe, expect, it, vi } from "vitest";
import { getDatabase } from "@/db/client";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import { nothingBeside } from "@/testing/nothing-beside";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { call, keys } = await restScene();

beforeEach(async () => {
  await call("POST", "/categories", { name: "Festive" });
});

const base = { name: "Plan", category_id: 1, start_date: "2024-01-01" };
const create = async (more: object) => {
  const { status, body } = await call("POST", "/schedules", { ...base, ...more });
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
};
/** Whether the schedule plays at a wall time in UTC. */
const playsAt = async (wall: string) => {
  const rules = await readProgrammeRules(getDatabase());
  return rules.lookAheadFrom(new Date(`${wall}Z`), nothingBeside).now.outcome === "schedule";
};

describe("dates that some months do not have", () => {
  it.each<[string, object, string[], string[]]>([
    [
      "monthly from the 31st, with nothing else said: the last day of every month",
      { type: "monthly", start_date: "2024-01-31" },
      ["2024-01-31T12:00", "2024-02-29T12:00", "2025-02-28T12:00", "2025-04-30T23:59"],
      ["2024-02-28T12:00", "2025-04-29T12:00", "2025-05-30T12:00"],
    ],
    [
      "monthly from the 30th: February is left out",
      { type: "monthly", start_date: "2024-01-30" },
      ["2024-03-30T12:00", "2025-04-30T12:00"],
      ["2024-02-29T12:00", "2025-03-31T12:00"],
    ],
    [
      "monthly from the 29th, by a recurrence as JSON",
      { type: "monthly", start_date: "2024-01-29", recurrence_pattern: '{"monthDays":[29,30,31]}' },
      ["2024-02-29T12:00", "2025-03-31T12:00"],
      ["2025-02-28T12:00", "2025-03-28T12:00"],
    ],
    [
      "monthly on the last day",
      { type: "monthly", recurrence_pattern: { monthDays: ["last"] } },
      ["2025-02-28T12:00", "2028-02-29T12:00"],
      ["2028-02-28T12:00"],
    ],
    [
      "yearly on 29 February: the 28th in other years",
      { type: "yearly", start_date: "2024-02-29", end_date: "2024-02-29" },
      ["2024-02-29T12:00", "2025-02-28T12:00", "2028-02-29T12:00"],
      ["2025-02-27T12:00", "2025-03-01T12:00", "2028-02-28T12:00"],
    ],
    [
      "yearly to 29 February",
      { type: "yearly", start_date: "2024-02-20", end_date: "2024-02-29" },
      ["2025-02-28T23:59", "2026-02-20T00:00"],
      ["2025-03-01T00:00"],
    ],
    [
      "weekly, with nothing else said: the day on which it starts",
      { type: "weekly", start_date: "2024-01-05" },
      ["2024-01-12T12:00"],
      ["2024-01-11T12:00", "2024-01-13T12:00"],
    ],
  ])("%s", async (_what, more, playing, silent) => {
    const { id } = await create(more);
    for (const wall of playing) expect([wall, await playsAt(wall)]).toEqual([wall, true]);
    for (const wall of silent) expect([wall, await playsAt(wall)]).toEqual([wall, false]);
    const { status, body } = await call("GET", `/schedules/${id}`);
    expect([status, body.next_run]).toEqual([200, expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)]);
  });

  it("never stop the others: each is asked on its own", async () => {
    await create({ type: "monthly", start_date: "2024-01-31" });
    await create({ type: "yearly", start_date: "2024-02-29", end_date: "2024-02-29", name: "Leap" });
    await create({ name: "Every day" });
    expect((await call("GET", "/schedules/active")).body).toContainEqual(
      expect.objectContaining({ name: "Every day", active_now: true }),
    );
  });
});

describe("nights and whole days", () => {
  it("a night belongs to the day on which it begins", async () => {
    await create({
      type: "weekly",
      recurrence_pattern: { weekDays: ["Friday"], timeRange: { start: "22:00", end: "03:00" } },
    });
    expect(await playsAt("2026-11-20T23:00")).toBe(true);
    expect(await playsAt("2026-11-21T02:59")).toBe(true);
    expect(await playsAt("2026-11-20T02:00")).toBe(false);
    expect(await playsAt("2026-11-21T23:00")).toBe(false);
  });

  it("an end without a time counts its whole day", async () => {
    expect(await create({ end_date: "2024-12-25" })).toMatchObject({ end_date: "2024-12-25T23:59:59" });
    expect(await playsAt("2024-12-25T23:59")).toBe(true);
    expect(await playsAt("2024-12-26T00:00")).toBe(false);
  });

  it.each(["2024-12-01T10:00:00Z", "2024-12-01T10:00:00+05:30", "2024-12-01T10:00-08:00"])(
    "the offset of %s is dropped, not added",
    async (start_date) =>
      expect(await create({ start_date })).toMatchObject({ start_date: "2024-12-01T10:00:00" }),
  );
});

describe("what a schedule may be", () => {
  it("is switched off from the beginning when it says so", async () => {
    expect(await create({ is_active: false })).toMatchObject({ is_active: false, enabled: false });
    expect(await playsAt("2026-11-20T23:00")).toBe(false);
  });

  it.each<[string, object, number, string]>([
    ["a priority of 0", { priority: 0 }, 422, "priority: Priority goes from 1 to 10."],
    ["a priority of 99", { priority: 99 }, 422, "priority: Priority goes from 1 to 10."],
    [
      "a type nobody knows",
      { type: "hourly" },
      422,
      "type: A type is one of daily, weekly, monthly, yearly, holiday, custom.",
    ],
    ["a category that is gone", { category_id: 9 }, 404, "category_id: There is no category 9."],
    ["nothing to play", { category_id: null }, 400, "category_id: Choose the category or the sequence"],
    [
      "an end before the start",
      { end_date: "2020-01-01" },
      400,
      "end_date: The end must come after the start.",
    ],
    ["a date that is none", { start_date: "2025-02-30" }, 400, "start_date: "],
  ])("refuses %s, made or changed", async (_what, more, status, sentence) => {
    const made = await call("POST", "/schedules", { ...base, ...more });
    expect([made.status, made.body.detail]).toEqual([status, expect.stringContaining(sentence)]);
    const { id } = await create({});
    const changed = await call("PUT", `/schedules/${id}`, more);
    expect([changed.status, changed.body.detail]).toEqual([status, expect.stringContaining(sentence)]);
    expect((await call("GET", "/schedules")).body).toMatchObject(
      [base.name].map((name) => ({ name, priority: 5 })),
    );
  });

  it("takes a change of one field, and a whole document with one change in either spelling", async () => {
    const made = await create({
      type: "weekly",
      recurrence_pattern: { weekDays: ["friday"] },
      exclusive: true,
    });
    const { id } = made;
    const renamed = await call("PUT", `/schedules/${id}`, { name: "Other" });
    expect(renamed).toMatchObject({ status: 200, body: { ...made, name: "Other" } });
    const off = await call("PUT", `/schedules/${id}`, { ...made, is_active: false });
    expect(off).toMatchObject({ status: 200, body: { enabled: false, is_active: false } });
    const on = await call("PUT", `/schedules/${id}`, { ...off.body, enabled: true });
    expect(on.body).toMatchObject({ enabled: true, is_active: true, type: "weekly" });
    const daily = await call("PUT", `/schedules/${id}`, { ...on.body, schedule_type: "daily" });
    expect(daily.body).toMatchObject({ type: "daily", schedule_type: "daily" });
  });

  it("takes numbers as text, empty text as none, and hours that were left blank", async () => {
    const body = await create({
      category_id: "1",
      fallback_category_id: "",
      priority: "7",
      end_date: "",
      color: "",
      recurrence_pattern: '{"timeRange":{"start":"","end":""},"weekDays":null}',
    });
    expect(body).toMatchObject({ category_id: 1, fallback_category_id: null, priority: 7, end_date: null });
  });

  it("wins and loses in the old words", async () => {
    const { id } = await create({ conflict_mode: "win" });
    expect((await call("GET", `/schedules/${id}`)).body).toMatchObject({
      exclusive: true,
      conflict_mode: "win",
    });
    const lost = await call("PUT", `/schedules/${id}`, { conflict_mode: "lose" });
    expect(lost.body).toMatchObject({ exclusive: false, priority: 1, conflict_mode: "lose" });
    const normal = await call("PUT", `/schedules/${id}`, { conflict_mode: "normal" });
    expect(normal.body).toMatchObject({ exclusive: false, priority: 5, conflict_mode: "normal" });
    expect((await call("PUT", `/schedules/${id}`, { conflict_mode: "draw" })).status).toBe(422);
    const whole = await call("PUT", `/schedules/${id}`, { ...normal.body, conflict_mode: "win" });
    expect(whole.body).toMatchObject({ exclusive: true, conflict_mode: "win" });
    const shared = await call("PUT", `/schedules/${id}`, { ...whole.body, exclusive: false });
    expect(shared.body).toMatchObject({ exclusive: false, conflict_mode: "normal" });
  });
});

describe("deleting", () => {
  it("answers that it is done, and nothing of it is left for anybody", async () => {
    const { id } = await create({});
    const headers = { "x-api-key": keys.full };
    expect(await call("DELETE", `/schedules/${id}`)).toEqual({
      status: 200,
      body: { message: "Plan is deleted." },
    });
    for (const [method, path] of [
      ["GET", `/schedules/${id}`],
      ["PUT", `/schedules/${id}`],
      ["DELETE", `/schedules/${id}`],
      ["DELETE", `/external/schedules/${id}`],
      ["PUT", `/external/schedules/${id}/toggle`],
    ] as const)
      expect([path, (await call(method, path, method === "PUT" ? {} : undefined, headers)).status]).toEqual([
        path,
        404,
      ]);
    expect((await call("GET", "/external/schedules", undefined, headers)).body.count).toBe(0);
    expect((await call("GET", "/external/status", undefined, headers)).body.schedule_count).toBe(0);
    expect(await playsAt("2026-11-20T23:00")).toBe(false);
  });
});

describe("POST /schedules/validate-cron", () => {
  it.each([
    ["0 18 * * 5", true],
    ["*/15 * * * *", true],
    ["every day", false],
    ["99 * * * *", false],
  ])("%s", async (pattern, valid) => {
    const { status, body } = await call(
      "POST",
      `/schedules/validate-cron?pattern=${encodeURIComponent(pattern)}`,
    );
    expect([status, body]).toEqual([200, { valid, pattern, message: expect.any(String) }]);
  });

  it("wants a pattern", async () =>
    expect(await call("POST", "/schedules/validate-cron")).toMatchObject({
      status: 422,
      body: { detail: "pattern: is needed" },
    }));

  it("may be asked by a key for reading, and by nobody from outside", async () => {
    const path = "/schedules/validate-cron?pattern=x";
    expect((await call("POST", path, undefined, { "x-api-key": keys.read })).status).toBe(200);
    expect((await call("POST", path, undefined, { ...home, "x-marquee-peer": "203.0.113.9" })).status).toBe(
      401,
    );
  });
});
