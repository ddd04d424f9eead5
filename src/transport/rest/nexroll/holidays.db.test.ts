import { beforeEach, describe, expect, it, vi } from "vitest";
import { createApiKey } from "@/domains/identity/commands/create-api-key";
import { systemContext } from "@/platform/context";
import { testDatabase } from "@/testing/database";
import { createRestApp } from "@/transport/rest/create-rest-app";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { empty } = await testDatabase();
const app = createRestApp();
let full = "";
let read = "";

beforeEach(async () => {
  await empty();
  full = (await createApiKey(systemContext("test"), { name: "full" })).key;
  read = (await createApiKey(systemContext("test"), { name: "read", permissions: "read" })).key;
});

async function call(method: string, path: string, body?: object, key = full) {
  const headers: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  const sent = body && JSON.stringify(body);
  const request = new Request(`http://marquee${path}`, {
    method,
    headers: { ...headers, "x-api-key": key },
    body: sent,
  });
  const response = await app.fetch(request);
  return { status: response.status, body: await response.json() };
}

const get = async (path: string) => call("GET", `/holiday-api${path}`);

describe("/holiday-api", () => {
  it("lists countries and their regions", async () => {
    const { status, body } = await get("/countries");
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: body.countries.length, api_available: true });
    expect(body.total).toBeGreaterThan(200);
    expect(body.countries).toContainEqual({ countryCode: "DE", name: "Germany" });
    const regions = (await get("/regions/de")).body;
    expect(regions).toMatchObject({ country_code: "DE", total: regions.regions.length });
    expect(regions.regions).toContainEqual({ code: "BE", name: "Berlin" });
    expect((await get("/regions/zz")).status).toBe(404);
  });

  it("lists the holidays of a year, each on its own day with its day off beside it", async () => {
    const { body } = await get("/holidays/us/2026");
    expect(body).toMatchObject({ country_code: "US", year: 2026, total: body.holidays.length });
    expect(body.holidays).toContainEqual({
      date: "2026-07-04",
      end_date: "2026-07-04",
      observed_date: "2026-07-03",
      localName: "Independence Day",
      name: "Independence Day",
      countryCode: "US",
      fixed: true,
      global: true,
      counties: null,
      launchYear: null,
      types: ["Public"],
      month: 7,
      day: 4,
      date_obj: "2026-07-04",
      duration_days: 1,
      begins_evening_before: false,
    });
  });

  it("lists those of several days apart, and those of a region", async () => {
    expect((await get("/holidays/IL/2027")).body.multi_day_holidays).toContainEqual({
      name: "Hanukkah",
      start_date: "2027-12-25",
      end_date: "2028-01-01",
      start_month: 12,
      start_day: 25,
      end_month: 1,
      end_day: 1,
      duration_days: 8,
      description: "Hanukkah, 8 days",
      type: "multi_day",
      country_code: "IL",
    });
    const bavaria = await get("/holidays/DE/2027?region=by");
    expect(bavaria.body.holidays).toContainEqual(
      expect.objectContaining({ name: "Epiphany", counties: ["DE-BY"] }),
    );
  });

  it.each([
    ["/holidays/ZZ/2026", 404],
    ["/holidays/nowhere/2026", 404],
    ["/holidays/US/3000", 422],
    ["/holidays/US/soon", 422],
    ["/holidays/US/2026?region=QQ", 404],
    ["/search", 422],
    ["/search?name=Easter&year=1", 422],
    ["/next/Nonsense", 404],
    ["/next/Easter?country_code=ZZ", 404],
  ])("%s is %i with a sentence", async (path, status) => {
    expect(await get(path)).toEqual({ status, body: { detail: expect.any(String) } });
  });

  it("finds a holiday by any of its names", async () => {
    expect((await get("/search?name=xmas&year=2027")).body).toMatchObject({
      found: true,
      country_code: "US",
      year: 2027,
      holiday: { name: "Christmas Day", date: "2027-12-25", observed_date: "2027-12-24" },
    });
    expect((await get("/search?name=Thanksgiving&country_code=CA&year=2026")).body).toMatchObject({
      holiday: { date: "2026-10-12" },
    });
    expect((await get("/search?name=Ramadan&country_code=&year=2030")).body.holidays).toMatchObject([
      { date: "2030-01-05", end_date: "2030-02-03", countryCode: null },
      { date: "2030-12-26", end_date: "2031-01-23" },
    ]);
    expect((await get("/search?name=Halowen&year=2027")).body).toMatchObject({
      found: false,
      holidays: [],
      suggestions: ["Halloween"],
      message: "We know no holiday called Halowen in United States of America. Perhaps Halloween?",
    });
  });

  it("says when one comes next", async () => {
    const { status, body } = await get("/next/New%20Year's%20Day?country_code=gb");
    expect(status).toBe(200);
    expect(body).toMatchObject({ found: true, name: "New Year's Day", month: 1, day: 1, country_code: "GB" });
    expect(body.date).toBe(`${body.year}-01-01`);
  });

  it("needs nothing from outside", async () => {
    expect((await get("/status")).body).toMatchObject({
      available: true,
      api_available: true,
      api_url: null,
    });
  });
});

describe("schedules that follow a holiday", () => {
  it("are listed and get their next dates written down", async () => {
    const { id: category_id } = (await call("POST", "/categories", { name: "Feasts" })).body;
    const wanted = { name: "Fourth", category_id, type: "holiday", start_date: "2000-07-04" };
    const made = await call("POST", "/schedules", {
      ...wanted,
      holiday_name: "Independence Day",
      holiday_country: "US",
    });
    expect(made.status).toBe(201);
    const { id } = made.body;
    expect((await get("/linked-schedules")).body).toMatchObject([
      {
        id,
        holiday_name: "Independence Day",
        holiday_country: "US",
        start_date: "2000-07-04T00:00:00",
        is_active: true,
      },
    ]);
    const refreshed = (await call("POST", "/holiday-api/refresh-dates")).body;
    expect(refreshed).toMatchObject({
      success: true,
      total_holiday_schedules: 1,
      updated_count: 1,
      updated_schedules: [
        { id, old_date: "2000-07-04T00:00:00", new_date: expect.stringMatching(/-07-04T00:00:00$/) },
      ],
      errors: [],
    });
    expect((await call("POST", "/holiday-api/refresh-dates")).body).toMatchObject({ updated_count: 0 });
    expect((await call("POST", "/holiday-api/refresh-dates", undefined, read)).status).toBe(403);
  });

  it("are refused with the nearest name when nobody knows the holiday", async () => {
    const { id: category_id } = (await call("POST", "/categories", { name: "Feasts" })).body;
    const wanted = { name: "Fourth", category_id, type: "holiday", start_date: "2000-07-04" };
    const refused = await call("POST", "/schedules", {
      ...wanted,
      holiday_name: "Hallowen",
      holiday_country: "US",
    });
    expect(refused).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining("Perhaps Halloween?") },
    });
    const nowhere = await call("POST", "/schedules", {
      ...wanted,
      holiday_name: "Easter",
      holiday_country: "XX",
    });
    expect(nowhere).toMatchObject({
      status: 422,
      body: { detail: "holiday_country: We know no country XX." },
    });
  });
});

describe("/holiday-presets", () => {
  it("are whole months with categories of their names, made once", async () => {
    expect((await call("GET", "/holiday-presets")).body).toEqual([]);
    const first = await call("POST", "/holiday-presets/init");
    const counts = { categories_created: 7, presets_created: 6, total_categories: 7 };
    expect(first).toMatchObject({ status: 200, body: counts });
    const again = await call("POST", "/holiday-presets/init");
    expect(again.body).toMatchObject({ categories_created: 0, presets_created: 0, total_categories: 7 });
    const rows = (await call("GET", "/holiday-presets", undefined, read)).body;
    expect(rows).toHaveLength(6);
    expect(rows[4]).toMatchObject({
      name: "Valentine's Day",
      start_month: 2,
      start_day: 1,
      end_month: 2,
      end_day: 29,
      is_recurring: true,
    });
    await call("DELETE", `/categories/${rows[0].category_id}`);
    expect((await call("GET", "/holiday-presets")).body).toHaveLength(5);
    expect((await call("POST", "/holiday-presets/init")).body).toMatchObject({
      categories_created: 1,
      presets_created: 1,
    });
  });

  it("have a catalog of which each is set up with one call", async () => {
    const made = await call("POST", "/holiday-presets/catalog/halloween", {
      country_code: "US",
      priority: 7,
    });
    expect(made).toMatchObject({
      status: 201,
      body: { schedule: { name: "Halloween" }, category: { name: "Halloween" }, category_created: true },
    });
    expect((await call("POST", "/holiday-presets/catalog/halloween")).status).toBe(409);
    expect((await call("POST", "/holiday-presets/catalog/nothing")).status).toBe(404);
    expect((await call("POST", "/holiday-presets/catalog/easter", { priority: 11 })).status).toBe(422);
    const rows = (await call("GET", "/holiday-presets/catalog?country_code=US")).body;
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(rows.find(({ key }: { key: string }) => key === "halloween")).toMatchObject({
      country_code: "US",
      next_start: expect.stringMatching(/-10-25$/),
      schedules: [{ name: "Halloween", enabled: true }],
    });
  });
});
