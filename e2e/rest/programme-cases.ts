import { expect, test } from "../world";
import type { Answer } from "./call";
import type { Seed } from "./seed";

type Write = (name: string, body?: object, path?: string) => Promise<Answer>;

/** What is written about filler and genres, each answer held against the document by `write`. */
export function programmeCases(write: Write, seeded: () => Seed): void {
  test("filler", async () => {
    const category = await write("PUT /settings/filler", {
      enabled: true,
      type: "category",
      category_id: seeded().categoryId,
    });
    expect(category).toMatchObject({
      status: 200,
      body: { enabled: true, type: "category", category_id: seeded().categoryId, applied: false },
    });
    const query = `/settings/filler?filler_type=sequence&sequence_id=${seeded().sequenceId}`;
    const sequence = await write("PUT /settings/filler", undefined, query);
    expect(sequence).toMatchObject({
      status: 200,
      body: { type: "sequence", sequence_id: seeded().sequenceId },
    });
    expect((await write("PUT /settings/filler", { type: "film" })).status).toBe(422);
    expect((await write("PUT /settings/filler", { enabled: false })).body).toMatchObject({ enabled: false });
  });

  test("switches of the programme", async () => {
    for (const [path, name] of [
      ["/settings/passive-mode", "passive_mode"],
      ["/settings/clear-when-inactive", "clear_when_inactive"],
    ] as const) {
      expect(await write(`PUT ${path}`, { [name]: false })).toMatchObject({
        status: 200,
        body: { [name]: false },
      });
      expect((await write(`PUT ${path}`, {})).status).toBe(422);
    }
  });

  test("genres", async () => {
    const made = await write("PUT /genre-mappings", { genre: "Horror", category_id: seeded().categoryId });
    expect(made).toMatchObject({
      status: 201,
      body: { created: true, mapping: { genre: "Horror", category_id: seeded().categoryId } },
    });
    const again = await write("POST /genres/map", { genre: "horror", category_id: seeded().categoryId });
    expect(again).toMatchObject({ status: 200, body: { updated: true } });
    const { id } = (made.body as { mapping: { id: number } }).mapping;
    const path = `/genres/map/${id}`;
    expect(
      (await write("PUT /genres/map/{mapping_id}", { genre: "Scary / Horror" }, path)).body,
    ).toMatchObject({ mapping: { id, genre: "Scary / Horror" } });
    expect((await write("PUT /genres/map/{mapping_id}", { genre: "Sci-Fi" }, path)).status).toBe(200);
    expect(
      (await write("POST /genres/resolve", { genres: ["Drama", "Science Fiction"] })).body,
    ).toMatchObject({ matched: true, matched_genre: "Science Fiction", category: { name: "Autumn" } });
    expect((await write("POST /genres/resolve", { genres: ["Drama"] })).body).toEqual({ matched: false });
    expect((await write("POST /genres/apply", { genres: ["SciFi"] })).body).toMatchObject({
      applied: true,
      override_ttl_minutes: 15,
    });
    expect((await write("POST /genres/apply", { genres: ["Drama"] })).body).toMatchObject({ applied: false });
    expect((await write("GET /genres/recent-applications")).body).toMatchObject({
      applications: [{ genre: "SciFi", category_name: "Autumn" }],
    });
    const settings = { genre_priority_mode: "schedules_override", genre_override_ttl_seconds: 10 };
    expect((await write("PUT /settings/genre", settings)).body).toMatchObject(settings);
    expect((await write("PUT /settings/genre", { genre_override_ttl_seconds: 301 })).status).toBe(422);
    expect((await write("DELETE /genres/map/{mapping_id}", undefined, path)).body).toEqual({
      deleted: true,
      id,
    });
    const wanted = { genre: "Western", category_id: seeded().categoryId };
    const { mapping } = (await write("POST /genre-mappings", wanted)).body as { mapping: { id: number } };
    expect((await write("PUT /genres/map", wanted)).body).toMatchObject({ updated: true });
    const alias = `/genre-mappings/${mapping.id}`;
    expect((await write("PUT /genre-mappings/{mapping_id}", { genre: "Westerns" }, alias)).status).toBe(200);
    expect((await write("DELETE /genre-mappings/{mapping_id}", undefined, alias)).status).toBe(200);
  });
}
