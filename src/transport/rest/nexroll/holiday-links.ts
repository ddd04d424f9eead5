import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorAnswers, json } from "@/transport/rest/wire";

const tags = ["Holidays"];

const linked = createRoute({
  method: "get",
  path: "/holiday-api/linked-schedules",
  tags,
  summary: "Schedules that follow a holiday",
  responses: {
    200: json(
      z.array(
        z.object({
          id: z.int(),
          name: z.string(),
          holiday_name: z.string(),
          holiday_country: z.string().nullable(),
          start_date: z.string(),
          type: z.string(),
          is_active: z.boolean(),
          next_start: z.string().nullable(),
          next_end: z.string().nullable(),
        }),
      ),
      "Oldest first",
    ),
    ...errorAnswers(),
  },
});

const refresh = createRoute({
  method: "post",
  path: "/holiday-api/refresh-dates",
  tags,
  summary: "Write the next dates into schedules that follow a holiday",
  description:
    "When they play does not depend on it: holidays are looked up for every year. It changes the stored dates that scripts read.",
  responses: {
    200: json(
      z.object({
        success: z.literal(true),
        total_holiday_schedules: z.int(),
        updated_count: z.int(),
        updated_schedules: z.array(
          z.object({
            id: z.int(),
            name: z.string(),
            holiday: z.string(),
            old_date: z.string(),
            new_date: z.string(),
          }),
        ),
        errors: z.array(z.string()),
        year: z.int(),
      }),
      "What was changed",
    ),
    ...errorAnswers(),
  },
});

export function registerHolidayLinks(app: OpenAPIHono<RestEnv>): void {
  app.openapi(linked, async (c) => {
    const all = await c.var.caller.schedules.holidays.listLinked();
    const rows = all.map(({ id, name, holiday, startsAt, type, isEnabled, next }) => ({
      id,
      name,
      holiday_name: holiday.name,
      holiday_country: holiday.country,
      start_date: startsAt,
      type,
      is_active: isEnabled,
      next_start: next?.first ?? null,
      next_end: next?.last ?? null,
    }));
    return c.json(rows, 200);
  });
  app.openapi(refresh, async (c) => {
    const { total, changed, problems, year } = await c.var.caller.schedules.holidays.refreshDates();
    const rows = changed.map(({ id, name, holiday, oldStartsAt, newStartsAt }) => ({
      id,
      name,
      holiday,
      old_date: oldStartsAt,
      new_date: newStartsAt,
    }));
    const counts = { total_holiday_schedules: total, updated_count: rows.length };
    return c.json(
      { success: true as const, ...counts, updated_schedules: rows, errors: problems, year },
      200,
    );
  });
}
