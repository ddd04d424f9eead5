import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { notFound } from "@/platform/errors";
import { maybe } from "@/transport/rest/loose-fields";
import {
  holidayWire,
  multiDayWire,
  toHolidayWire,
  toMultiDayWire,
} from "@/transport/rest/nexroll/holiday-wire";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json } from "@/transport/rest/wire";

const tags = ["Holidays"];

/** Text that is no country code names a country that does not exist. */
const country = z
  .string()
  .transform((text) => {
    if (!/^[a-z]{2}$/i.test(text)) throw notFound(`We know no country ${text.slice(0, 40)}.`);
    return text.toUpperCase();
  })
  .openapi({ param: { name: "country_code", in: "path" }, type: "string", example: "US" });

const year = z
  .string()
  .regex(/^\d{1,10}$/, { error: "A year is a whole number such as 2027." })
  .transform(Number);
const yearParam = year.openapi({ param: { name: "year", in: "path" }, type: "integer", example: 2027 });

/** Empty: the feasts that many countries keep. */
const countryQuery = z.string().default("US").openapi({ example: "US" });
const regionQuery = z.string().optional().openapi({ description: "A state or region, such as BY" });
const place = (code: string, region: string | undefined) => ({
  country: code || null,
  region: region || null,
});

const places = z.array(z.object({ countryCode: z.string(), name: z.string() }));

const countries = createRoute({
  method: "get",
  path: "/holiday-api/countries",
  tags,
  summary: "Countries whose holidays are known",
  responses: {
    200: json(z.object({ countries: places, total: z.int(), api_available: z.literal(true) }), "By name"),
    ...errorAnswers(),
  },
});

const regions = createRoute({
  method: "get",
  path: "/holiday-api/regions/{country_code}",
  tags,
  summary: "Regions of a country with holidays of their own",
  request: { params: z.object({ country_code: country }) },
  responses: {
    200: json(
      z.object({
        country_code: z.string(),
        regions: z.array(z.object({ code: z.string(), name: z.string() })),
        total: z.int(),
      }),
      "By name; none where the whole country is alike",
    ),
    ...errorAnswers(404),
  },
});

const holidays = createRoute({
  method: "get",
  path: "/holiday-api/holidays/{country_code}/{year}",
  tags,
  summary: "Holidays of a country in a year",
  request: {
    params: z.object({ country_code: country, year: yearParam }),
    query: z.object({ region: regionQuery }),
  },
  responses: {
    200: json(
      z.object({
        country_code: z.string(),
        year: z.int(),
        holidays: z.array(holidayWire),
        multi_day_holidays: z.array(multiDayWire),
        total: z.int(),
        api_available: z.literal(true),
      }),
      "By date; a holiday whose day off is another day stands on its own day",
    ),
    ...errorAnswers(404),
  },
});

const search = createRoute({
  method: "get",
  path: "/holiday-api/search",
  tags,
  summary: "Find a holiday by name",
  request: {
    query: z.object({
      name: z.string({ error: "Which holiday?" }).min(1, { error: "Which holiday?" }),
      country_code: countryQuery,
      region: regionQuery,
      year: maybe(year).openapi({ type: "integer", example: 2027 }),
    }),
  },
  responses: {
    200: json(
      z.object({
        found: z.boolean(),
        holiday: holidayWire.optional(),
        holidays: z.array(holidayWire).openapi({ description: "Every time in the year" }),
        country_code: z.string(),
        year: z.int(),
        message: z.string(),
        suggestions: z.array(z.string()),
      }),
      "Found or not; `message` says which",
    ),
    ...errorAnswers(),
  },
});

const next = createRoute({
  method: "get",
  path: "/holiday-api/next/{name}",
  tags,
  summary: "When a holiday comes next",
  request: {
    params: z.object({ name: z.string().openapi({ example: "Thanksgiving" }) }),
    query: z.object({ country_code: countryQuery, region: regionQuery }),
  },
  responses: {
    200: json(
      z.object({
        found: z.literal(true),
        name: z.string(),
        date: z.string(),
        month: z.int(),
        day: z.int(),
        year: z.int(),
        country_code: z.string(),
        end_date: z.string(),
        observed_date: z.string().nullable(),
      }),
      "Today counts",
    ),
    ...errorAnswers(404),
  },
});

const status = createRoute({
  method: "get",
  path: "/holiday-api/status",
  tags,
  summary: "What is known about holidays",
  description: "Everything is built in: nothing is asked from the internet.",
  responses: {
    200: json(
      z.object({
        available: z.literal(true),
        api_available: z.literal(true),
        api_url: z.null(),
        supported_countries: z.int(),
        test_result: z.string(),
        features: z.record(z.string(), z.boolean()),
      }),
      "Always available",
    ),
    ...errorAnswers(),
  },
});

export function registerHolidayApi(app: OpenAPIHono<RestEnv>): void {
  app.openapi(countries, async (c) => {
    const all = await c.var.caller.schedules.holidays.listCountries();
    const rows = all.map(({ code, name }) => ({ countryCode: code, name }));
    return c.json({ countries: rows, total: rows.length, api_available: true as const }, 200);
  });
  app.openapi(regions, async (c) => {
    const code = c.req.valid("param").country_code;
    const all = await c.var.caller.schedules.holidays.listRegions({ country: code });
    return c.json({ country_code: code, regions: all, total: all.length }, 200);
  });
  app.openapi(holidays, async (c) => {
    const { country_code: code, year: wanted } = c.req.valid("param");
    const region = c.req.valid("query").region?.toUpperCase() || null;
    const all = await c.var.caller.schedules.holidays.list({ country: code, region, year: wanted });
    const body = {
      country_code: code,
      year: wanted,
      holidays: all.map((holiday) => toHolidayWire(holiday, code, region)),
      multi_day_holidays: all
        .filter(({ daysLong }) => daysLong > 1)
        .map((holiday) => toMultiDayWire(holiday, code)),
      total: all.length,
      api_available: true as const,
    };
    return c.json(body, 200);
  });
  app.openapi(search, async (c) => {
    const { name, country_code: code, region, year: wanted } = c.req.valid("query");
    const found = await c.var.caller.schedules.holidays.find({ name, ...place(code, region), year: wanted });
    const all = found.holidays.map((holiday) => toHolidayWire(holiday, code.toUpperCase() || null));
    const [holiday] = all;
    const { note: message, suggestions, year: asked } = found;
    const said = { holidays: all, country_code: code.toUpperCase(), year: asked, message, suggestions };
    return c.json({ found: holiday !== undefined, ...(holiday && { holiday }), ...said }, 200);
  });
  app.openapi(next, async (c) => {
    const { country_code: code, region } = c.req.valid("query");
    const { name } = c.req.valid("param");
    const answer = await c.var.caller.schedules.holidays.findNext({ name, ...place(code, region) });
    if (!answer.holiday) throw notFound(answer.note);
    const wire = toHolidayWire(answer.holiday, code.toUpperCase());
    const { date, month, day, end_date, observed_date } = wire;
    const when = { date, month, day, year: Number(date.slice(0, 4)), end_date, observed_date };
    return c.json({ found: true as const, name: wire.name, ...when, country_code: code.toUpperCase() }, 200);
  });
  app.openapi(status, async (c) => {
    const all = await c.var.caller.schedules.holidays.listCountries();
    const { note } = await c.var.caller.schedules.holidays.findNext({ name: "Christmas", country: "US" });
    const features = {
      offline: true,
      regions: true,
      observed_days: true,
      movable_feasts: true,
      multi_day: true,
    };
    const known = { available: true as const, api_available: true as const, api_url: null };
    return c.json({ ...known, supported_countries: all.length, test_result: note, features }, 200);
  });
}
