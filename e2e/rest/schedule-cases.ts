import { expect, test } from "../world";
import type { Answer } from "./call";
import type { Seed } from "./seed";

type Write = (name: string, body?: object, path?: string) => Promise<Answer>;

const idOf = ({ body }: Answer) => (body as { id: number }).id;

/** What is written about schedules, each answer held against the document by `write`. */
export function scheduleCases(write: Write, seeded: () => Seed): void {
  test("schedules", async () => {
    const fields = {
      name: "Christmas",
      category_id: seeded().categoryId,
      start_date: "2025-12-01",
      end_date: "2025-12-25",
      exclusive: true,
      enabled: true,
    };
    const made = await write("POST /schedules", fields);
    expect(made).toMatchObject({
      status: 201,
      body: {
        name: "Christmas",
        exclusive: true,
        enabled: true,
        is_active: true,
        active_now: false,
        start_date: expect.stringMatching(/^2025-12-01/),
        category: { id: seeded().categoryId, name: "Autumn" },
      },
    });
    const path = `/schedules/${idOf(made)}`;
    const changed = await write(
      "PUT /schedules/{schedule_id}",
      { name: "Christmas Day", enabled: false },
      path,
    );
    expect(changed.body).toMatchObject({
      name: "Christmas Day",
      enabled: false,
      exclusive: true,
      category_id: seeded().categoryId,
    });
    const toggle = "PUT /external/schedules/{schedule_id}/toggle";
    const switchPath = `/external${path}/toggle`;
    expect((await write(toggle, undefined, `${switchPath}?enabled=false`)).body).toMatchObject({
      enabled: false,
    });
    expect((await write(toggle, undefined, switchPath)).body).toMatchObject({ enabled: true });
    expect((await write("DELETE /schedules/{schedule_id}", undefined, path)).status).toBe(200);

    const outside = await write("POST /external/schedules", fields);
    expect(outside).toMatchObject({ status: 201, body: { success: true, schedule: { exclusive: true } } });
    const { id } = (outside.body as { schedule: { id: number } }).schedule;
    const gone = await write(
      "DELETE /external/schedules/{schedule_id}",
      undefined,
      `/external/schedules/${id}`,
    );
    expect(gone).toMatchObject({ status: 200, body: { success: true } });
    expect((await write("POST /schedules", { name: "Nowhen" })).status).toBe(422);
  });

  test("schedules with sequences", async () => {
    const fields = { name: "Evening", start_date: "2025-12-01" };
    const blocks = [{ type: "random", id: "first", category_id: seeded().categoryId, count: 2 }];
    const own = await write("POST /schedules", { ...fields, sequence: JSON.stringify(blocks) });
    expect(own).toMatchObject({
      status: 201,
      body: { category_id: null, source_sequence_id: null, preroll_ids: null, conflict_mode: "normal" },
    });
    expect(JSON.parse((own.body as { sequence: string }).sequence)).toEqual(blocks);
    const path = `/schedules/${idOf(own)}`;
    const linked = await write(
      "PUT /schedules/{schedule_id}",
      { ...(own.body as object), source_sequence_id: seeded().sequenceId, conflict_mode: "win" },
      path,
    );
    expect(linked).toMatchObject({
      status: 200,
      body: { source_sequence_id: seeded().sequenceId, exclusive: true, conflict_mode: "win" },
    });
    expect((await write("DELETE /schedules/{schedule_id}", undefined, path)).status).toBe(200);
    const clips = await write("POST /schedules", { ...fields, preroll_ids: [seeded().prerollId] });
    expect(clips).toMatchObject({ status: 201, body: { sequence: expect.stringContaining("fixed") } });
    await write("DELETE /schedules/{schedule_id}", undefined, `/schedules/${idOf(clips)}`);
    const outside = { ...fields, sequence_id: seeded().sequenceId };
    const made = await write("POST /external/schedules", outside);
    expect(made).toMatchObject({ status: 201, body: { schedule: { sequence_id: seeded().sequenceId } } });
    const { id } = (made.body as { schedule: { id: number } }).schedule;
    await write("DELETE /external/schedules/{schedule_id}", undefined, `/external/schedules/${id}`);
    for (const wrong of [{}, { start_date: "soon" }]) {
      expect((await write("POST /schedules", { ...fields, ...wrong })).status).toBe(400);
    }
    expect((await write("POST /schedules", { ...fields, source_sequence_id: 2_147_483_646 })).status).toBe(
      404,
    );
  });

  test("cron patterns", async () => {
    const check = (pattern: string) =>
      write("POST /schedules/validate-cron", undefined, `/schedules/validate-cron?pattern=${pattern}`);
    const valid = { valid: true, message: expect.any(String), pattern: "0 18 * * 5" };
    expect(await check("0+18+*+*+5")).toMatchObject({ status: 200, body: valid });
    expect(await check("soon")).toMatchObject({ status: 200, body: { valid: false, pattern: "soon" } });
  });
}
