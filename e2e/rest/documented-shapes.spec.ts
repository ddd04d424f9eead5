import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, theWorld } from "../world";
import { plexToken } from "../world-facts";
import { type Answer, call } from "./call";
import { conversionCases } from "./conversion-cases";
import { expectDocumented } from "./document-schemas";
import { holidayCases } from "./holiday-cases";
import { jellyfinCases } from "./jellyfin-cases";
import { libraryCases } from "./library-cases";
import { operation, operations } from "./operations";
import { programmeCases } from "./programme-cases";
import { scheduleCases } from "./schedule-cases";
import { clipForm, type Seed, seed, unseed } from "./seed";
import { shareCases } from "./share-cases";

let seeded: Seed;

test.beforeAll(async () => {
  seeded = await seed();
});

test.afterAll("the house is as it was", unseed);

/** The path of an operation, its parameters taken from what was seeded. */
function seededPath(path: string): string {
  const values: Record<string, string | number> = {
    category_id: seeded.categoryId,
    preroll_id: seeded.prerollId,
    schedule_id: seeded.scheduleId,
    sequence_id: seeded.sequenceId,
    preview: seeded.previewId,
    key_id: seeded.keyId,
    file: seeded.picture,
    category: "Autumn",
    filename: "h264-aac.mp4",
    country_code: "US",
    year: 2027,
    name: "Thanksgiving",
  };
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing is seeded for {${name}}`);
    return String(value);
  });
}

const keyFor = (path: string) => (path.startsWith("/external/") ? { key: seeded.full } : {});

/** Makes a documented call and holds the answer against the document. */
async function documented(
  name: string,
  body?: object,
  path = seededPath(operation(name).path),
): Promise<Answer> {
  const known = operation(name);
  const answer = await call(known.method, path, keyFor(path), body);
  expectDocumented(known, answer.status, answer.body);
  return answer;
}

test.describe("every read answers what the document says", () => {
  for (const { method, path } of operations.filter((one) => one.method === "GET")) {
    const isBinary = /(video|thumbnail|\{file\}|\{filename\})$/.test(path);
    test(`${method} ${path}`, async () => {
      if (isBinary) {
        const { status, headers } = await call(method, seededPath(path));
        expect(status).toBe(200);
        expect(headers.get("content-type")).toBe(
          /(video|\{filename\})$/.test(path) ? "video/mp4" : "image/jpeg",
        );
        return;
      }
      if (path.endsWith(".ics")) {
        const { status, headers, body } = await call(method, path);
        expect(status).toBe(200);
        expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
        expect(body).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/);
        return;
      }
      const queries: Record<string, string> = {
        "/api/keys/validate": `?api_key=${seeded.read}`,
        "/genres/apply": "?genres=Western",
        "/holiday-api/search": "?name=Christmas&year=2027",
        "/genres/apply-by-key": "?rating_key=100",
      };
      const query = queries[path] ?? "";
      expect((await documented(`${method} ${path}`, undefined, seededPath(path) + query)).status).toBe(200);
    });
  }
});

test.describe("every write answers what the document says", () => {
  const covered = new Set<string>();
  const write: typeof documented = (name, ...rest) => {
    covered.add(name);
    return documented(name, ...rest);
  };
  const idOf = ({ body }: Answer) => (body as { id: number }).id;

  test("categories", async () => {
    const made = await write("POST /categories", { name: "Halloween", description: "Spooky" });
    expect(made).toMatchObject({
      status: 201,
      body: { name: "Halloween", description: "Spooky", plex_mode: "shuffle", preroll_count: 0 },
    });
    const path = `/categories/${idOf(made)}`;
    const renamed = await write("PUT /categories/{category_id}", { name: "Halloween 2026" }, path);
    expect(renamed.body).toMatchObject({ name: "Halloween 2026", description: "Spooky" });
    expect((await write("POST /categories", { name: "halloween 2026" })).status).toBe(409);
    expect((await write("DELETE /categories/{category_id}", undefined, path)).status).toBe(200);
    expect((await write("DELETE /categories/{category_id}", undefined, path)).status).toBe(404);
    const outside = await write("POST /external/categories", { name: "From outside" });
    expect(outside).toMatchObject({ status: 201, body: { success: true, category: { preroll_count: 0 } } });
    expect((await write("POST /categories", {})).status).toBe(422);
  });

  test("prerolls", async () => {
    const upload = await write("POST /prerolls/upload", await clipForm("portrait.mp4"));
    expect(upload.status).toBe(201);
    expect((await write("POST /prerolls/upload", await clipForm("portrait.mp4"))).status).toBe(409);
    const skip = await clipForm("portrait.mp4", { duplicate_action: "skip" });
    expect((await write("POST /prerolls/upload", skip)).status).toBe(200);
    expect((await write("POST /prerolls/upload", await clipForm("text.mp4"))).status).toBe(400);
    const known = await write("POST /prerolls/check-duplicate", await clipForm("portrait.mp4"));
    expect(known.body).toMatchObject({ is_duplicate: true, existing_preroll: { id: idOf(upload) } });
    const fresh = await write("POST /prerolls/check-duplicate", await clipForm("anamorphic.mp4"));
    expect(fresh.body).toMatchObject({ is_duplicate: false });
    const path = `/prerolls/${idOf(upload)}`;
    const change = { display_name: "New Name", category_id: seeded.categoryId, tags: ["updated", "tags"] };
    const changed = await write("PUT /prerolls/{preroll_id}", change, path);
    expect(changed.body).toMatchObject({ ...change, filename: "portrait.mp4" });
    const tagged = await write("PUT /prerolls/{preroll_id}", { tags: ["one"] }, path);
    expect(tagged.body).toMatchObject({ ...change, tags: ["one"] });
    const assign = `/external/prerolls/${idOf(upload)}/assign-category/${seeded.categoryId}`;
    expect(
      await write("POST /external/prerolls/{preroll_id}/assign-category/{category_id}", undefined, assign),
    ).toMatchObject({ status: 200, body: { success: true, category_name: "Autumn" } });
    expect((await write("DELETE /prerolls/{preroll_id}", undefined, path)).status).toBe(200);
    expect((await write("DELETE /prerolls/{preroll_id}", undefined, path)).status).toBe(404);
  });

  test("a video where it lies", async () => {
    const shelf = join(theWorld().dataDir, "../shelf");
    await mkdir(shelf, { recursive: true });
    const file = join(shelf, "on the shelf.mp4");
    await copyFile(join(theWorld().clipsFolder, "hdr-flagged.mp4"), file);
    const body = { file_path: file, display_name: "My Preroll", category_id: seeded.categoryId };
    const made = await write("POST /external/prerolls/register", body);
    expect(made).toMatchObject({
      status: 201,
      body: { success: true, preroll: { full_path: file, display_name: "My Preroll", managed: false } },
    });
    expect((await write("POST /external/prerolls/register", body)).status).toBe(200);
  });

  conversionCases(write);

  scheduleCases(write, () => seeded);

  test("sequences", async () => {
    const blocks = [
      { type: "random", category_id: seeded.categoryId, count: 2 },
      { type: "fixed", preroll_ids: [seeded.prerollId, seeded.otherPrerollId] },
      { type: "nexup_trailers", source: "movies", mode: "sequential", count: 3 },
      { type: "coming_soon_list", layout: "list" },
      { type: "dynamic_preroll", template: "now_showing", theme: "sunset" },
    ];
    const made = await write("POST /sequences", { name: "My Sequence", description: "Here", blocks });
    expect(made).toMatchObject({ status: 201, body: { name: "My Sequence", description: "Here", blocks } });
    const path = `/sequences/${idOf(made)}`;
    const changed = await write("PUT /sequences/{sequence_id}", { name: "Updated Name" }, path);
    expect(changed.body).toMatchObject({ name: "Updated Name", description: "Here", blocks });
    const wrong = await write("PUT /sequences/{sequence_id}", { blocks: [{ type: "separator" }] }, path);
    expect(wrong.status).toBe(422);
    const copy = await write("POST /sequences/{sequence_id}/duplicate", undefined, `${path}/duplicate`);
    expect(copy).toMatchObject({ status: 201, body: { name: "Updated Name copy", blocks } });
    expect(await write("POST /sequences/resolve-preview-blocks", blocks)).toMatchObject({
      status: 200,
      body: {
        blocks: [{ items: [{}, {}] }, { items: [{}, {}] }, { items: [] }, { items: [] }, { items: [] }],
      },
    });
    for (const id of [idOf(made), idOf(copy)]) {
      const gone = await write("DELETE /sequences/{sequence_id}", undefined, `/sequences/${id}`);
      expect(gone).toMatchObject({ status: 200, body: { cleared_filler: false } });
    }
    expect((await write("POST /sequences", { name: "Of nothing", blocks: [] })).status).toBe(422);
  });

  test("settings and path mappings", async () => {
    const before = await call("GET", "/settings");
    const changed = await write("PUT /settings", { passive_mode: false });
    expect(changed.body).toEqual(before.body);
    expect(JSON.stringify(changed.body)).not.toContain(plexToken);
    expect((await write("PUT /settings", { no_such_setting: 1 })).status).toBe(422);
    const zone = (await call("GET", "/settings/timezone")).body as { timezone: string };
    expect((await write("PUT /settings/timezone", zone)).body).toMatchObject(zone);
    expect((await write("PUT /settings/timezone", { timezone: "Mars/Olympus" })).status).toBe(400);
    const plex = { url: theWorld().plex.url, token: plexToken };
    expect((await write("POST /settings/test-plex", plex)).body).toMatchObject({
      success: true,
      connected: true,
    });
    const wrong = await write("POST /settings/test-plex", { ...plex, token: "wrong" });
    expect(wrong).toMatchObject({ status: 200, body: { success: false, message: expect.any(String) } });
    expect((await write("POST /plex/disconnect")).body).toMatchObject({ disconnected: true });
    expect((await write("POST /plex/connect", plex)).body).toMatchObject({ connected: true });
    expect((await write("POST /plex/connect", { ...plex, token: "wrong" })).status).toBe(422);
    expect((await call("GET", "/plex/status")).body).toMatchObject({ connected: true });
    const mappings = ((await call("GET", "/path-mappings")).body as { mappings: object[] }).mappings;
    for (const name of ["PUT /path-mappings", "PUT /settings/path-mappings"]) {
      expect((await write(name, { mappings })).body).toMatchObject({ saved: mappings.length, mappings });
    }
    for (const name of ["POST /settings/path-mappings/test", "POST /path-mappings/test"]) {
      const tested = await write(name, { paths: ["/nowhere/a.mp4"] });
      expect(tested.body).toMatchObject({ results: [{ output: "/nowhere/a.mp4", matched: false }] });
    }
    expect((await write("PUT /path-mappings", { mappings: [{ nexroll_path: "/a" }] })).status).toBe(422);
  });

  jellyfinCases(write);

  programmeCases(write, () => seeded);

  shareCases(write, () => seeded);

  holidayCases(write, () => seeded);

  libraryCases(write, () => seeded);

  test("what plays", async () => {
    const applied = await write("POST /external/apply-category/{category_id}");
    expect(applied).toMatchObject({ status: 200, body: { success: true, category_name: "Autumn" } });
    const put = await write("POST /categories/{category_id}/apply-to-plex");
    expect(put).toMatchObject({
      status: 200,
      body: { plex_updated: true, preroll_count: expect.any(Number) },
    });
    const removed = await write("POST /categories/{category_id}/remove-from-plex");
    expect(removed).toMatchObject({ status: 200, body: { removed: true } });
    const sequence = await write("POST /sequences/{sequence_id}/apply");
    expect(sequence).toMatchObject({
      status: 200,
      body: { success: true, sequence_name: "Evening", preroll_count: 2, applied_to: ["plex"] },
    });
    expect(await write("DELETE /external/override")).toMatchObject({ status: 200, body: { removed: true } });
    expect((await write("POST /external/sync-plex")).body).toMatchObject({ success: true });
    expect((await write("POST /scheduler/run-now")).status).toBe(200);
  });

  test("keys", async () => {
    const made = await write("POST /api/keys", {
      name: "For a script",
      permissions: "read",
      expires_days: 30,
    });
    expect(made).toMatchObject({
      status: 201,
      body: { permissions: "read", key: expect.stringMatching(/^nx_/) },
    });
    const path = `/api/keys/${idOf(made)}`;
    expect((await write("DELETE /api/keys/{key_id}", undefined, path)).status).toBe(200);
    const { key } = made.body as { key: string };
    expect((await call("GET", `/api/keys/validate?api_key=${key}`)).body).toMatchObject({ valid: false });
    expect((await call("GET", "/external/status", { key })).status).toBe(401);
  });

  test("and none was forgotten", () => {
    const writes = operations.filter(({ method }) => method !== "GET");
    const names = writes.map(({ method, path }) => `${method} ${path}`);
    expect(names.filter((name) => !covered.has(name))).toEqual([]);
  });
});
