import { expect, test } from "../world";
import type { Answer } from "./call";
import type { Seed } from "./seed";

type Write = (name: string, body?: object, path?: string) => Promise<Answer>;

/** What is written about holidays, each answer held against the document by `write`. */
export function holidayCases(write: Write, seeded: () => Seed): void {
  test("holiday presets", async () => {
    const first = await write("POST /holiday-presets/init");
    expect(first).toMatchObject({ status: 200, body: { total_categories: 7 } });
    expect((await write("POST /holiday-presets/init")).body).toMatchObject({ categories_created: 0 });
    const setUp = "POST /holiday-presets/catalog/{key}";
    const path = "/holiday-presets/catalog/diwali";
    const made = await write(setUp, { country_code: "IN", category_id: seeded().categoryId }, path);
    expect(made).toMatchObject({
      status: 201,
      body: { schedule: { name: "Diwali" }, category: { name: "Autumn" }, category_created: false },
    });
    expect((await write(setUp, { category_id: seeded().categoryId }, path)).status).toBe(409);
    expect((await write(setUp, {}, "/holiday-presets/catalog/nothing")).status).toBe(404);
    expect((await write(setUp, { country_code: "XX" }, path)).status).toBe(422);
    const refreshed = await write("POST /holiday-api/refresh-dates");
    expect(refreshed).toMatchObject({
      status: 200,
      body: { success: true, total_holiday_schedules: 1, errors: [] },
    });
    const { id } = (made.body as { schedule: { id: number } }).schedule;
    expect((await write("DELETE /schedules/{schedule_id}", undefined, `/schedules/${id}`)).status).toBe(200);
  });
}
