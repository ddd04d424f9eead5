import ICAL from "ical.js";
import { describe, expect, it, vi } from "vitest";
import { home, restScene } from "@/testing/rest-scene";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { app, call, keys } = await restScene();
const path = "/schedules/calendar.ics";

const get = (query = "", headers: Record<string, string> = home) =>
  app.fetch(new Request(`http://marquee${path}${query}`, { headers }));

async function eventsOf(response: Response) {
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

const dayMs = 86_400_000;
const dateIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

async function schedule(name: string, more: object) {
  const { body: category } = await call("POST", "/categories", { name: `Clips of ${name}` });
  const made = await call("POST", "/schedules", { name, type: "custom", category_id: category.id, ...more });
  expect(made.status).toBe(201);
  return made.body.id;
}

describe("GET /schedules/calendar.ics", () => {
  it("is an iCalendar file of what plays, whole days as days and hours to the minute", async () => {
    await call("PUT", "/settings/timezone", { timezone: "Asia/Kathmandu" });
    await schedule("Ünï; code, and\nmore — a name that is a good deal longer than one line may be", {
      start_date: dateIn(10),
      end_date: dateIn(12),
    });
    const response = await get();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const [event, ...others] = await eventsOf(response);
    expect(others).toEqual([]);
    expect(event?.summary).toMatch(/^Clips of Ünï; code, and/);
    expect(event?.summary).toMatch(/one line may be$/);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([dateIn(10), dateIn(13)]);
    expect(event?.description).toMatch(/is the only schedule whose time it is/);
  });

  it("gives the same event the same name when it is asked again, and says when nothing changed", async () => {
    await schedule("Evening", {
      start_date: `${dateIn(3)}T18:00`,
      end_date: `${dateIn(3)}T20:59:59`,
    });
    const first = await get();
    const tag = first.headers.get("etag") ?? "";
    const [event] = await eventsOf(first);
    expect(tag).toMatch(/^".+"$/);
    expect((await get("", { ...home, "if-none-match": `"other", ${tag}` })).status).toBe(304);
    expect((await get("", { ...home, "if-none-match": `W/${tag}` })).status).toBe(304);
    await schedule("Later", { start_date: dateIn(30), end_date: dateIn(31) });
    const second = await get("", { ...home, "if-none-match": tag });
    expect(second.status).toBe(200);
    const [again, later] = await eventsOf(second);
    expect(again?.uid).toBe(event?.uid);
    expect(later?.uid).not.toBe(event?.uid);
  });

  it("shows filler only when it is asked for", async () => {
    const { body: category } = await call("POST", "/categories", { name: "Always" });
    await call("PUT", "/settings/filler", { enabled: true, type: "category", category_id: category.id });
    expect(await eventsOf(await get())).toEqual([]);
    const [event] = await eventsOf(await get("?filler=true"));
    expect(event?.summary).toBe("Always");
    expect((await get("?filler=perhaps")).status).toBe(422);
  });

  it("is a valid calendar when nothing ever plays", async () => {
    expect(await eventsOf(await get())).toEqual([]);
  });

  it("takes a key in the address, as calendars send it, and nobody without one from elsewhere", async () => {
    const elsewhere = { "x-marquee-peer": "203.0.113.9" };
    expect((await get("", elsewhere)).status).toBe(401);
    expect((await get("?api_key=wrong", elsewhere)).status).toBe(401);
    expect((await get(`?api_key=${keys.read}`, elsewhere)).status).toBe(200);
  });
});
