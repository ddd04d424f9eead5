import { join } from "node:path";
import { expect, test, theWorld } from "../world";
import { call } from "./call";
import { clipForm } from "./seed";

interface Made {
  id: number;
  name: string;
  full_path: string;
}

const made = ({ body }: { body: unknown }) => body as Made;
const remove = (path: string, { id }: Made) => call("DELETE", `${path}/${id}`);
const schedule = (name: unknown, category_id: number) => ({
  name,
  type: "daily",
  start_date: "2030-01-01",
  category_id,
});

/** Welcome everywhere, and kept to the letter. */
const good = [
  "Größe & Maß",
  "映画の夜",
  "ليلة السينما",
  "🎬🍿 Popcorn",
  "../../etc",
  "'; drop table x; --",
  "%zz %00",
];
const bad: [string, unknown][] = [
  ["NUL", "a\u0000b"],
  ["a control character", "a\u001bb"],
  ["nothing", ""],
  ["blanks", " \t "],
  ["far too much", "x".repeat(20_000)],
  ["a number", 5],
  ["a list", ["a"]],
  ["an object", { toString: "a" }],
  ["null", null],
];

test.describe("names", () => {
  let category: Made;
  test.beforeAll(async () => {
    category = made(await call("POST", "/categories", {}, { name: "For names" }));
  });
  test.afterAll(() => remove("/categories", category));

  for (const name of good) {
    test(`${name} is a name`, async () => {
      const one = await call("POST", "/categories", {}, { name });
      expect(one).toMatchObject({ status: 201, body: { name } });
      const two = await call("POST", "/schedules", {}, schedule(name, category.id));
      expect(two).toMatchObject({ status: 201, body: { name } });
      const form = await clipForm("no-sound.mp4", { category_id: String(made(one).id), display_name: name });
      const clip = await call("POST", "/prerolls/upload", {}, form);
      expect(clip).toMatchObject({ status: 201, body: { display_name: name } });
      // Whatever the category is called, its folder is one of the library's own.
      const inside = made(clip).full_path.replace(join(theWorld().dataDir, "prerolls/"), "");
      expect(inside).toMatch(/^[^/\\]+\/no-sound\.mp4$/);
      expect(inside).not.toMatch(/^\./);
      for (const [path, row] of [
        ["/prerolls", clip],
        ["/schedules", two],
        ["/categories", one],
      ] as const) {
        expect((await remove(path, made(row))).status).toBe(200);
      }
    });
  }

  for (const [what, name] of bad) {
    test(`${what} is no name`, async () => {
      for (const [path, body] of [
        ["/categories", { name }],
        ["/schedules", schedule(name, category.id)],
        ["/api/keys", { name }],
      ] as const) {
        const before = await call("GET", path);
        const answer = await call("POST", path, {}, body);
        expect(answer).toMatchObject({ status: 422, body: { detail: expect.stringMatching(/name/i) } });
        expect((await call("GET", path)).body).toEqual(before.body);
      }
      const update = await call("PUT", `/categories/${category.id}`, {}, { name });
      expect(update.status).toBe(422);
    });
  }
});

test("the same sent five times at once makes one", async () => {
  const five = <T>(send: () => Promise<T>) => Promise.all([1, 2, 3, 4, 5].map(send));
  const categories = await five(() => call("POST", "/categories", {}, { name: "Five at once" }));
  expect(categories.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
  const category = categories.find(({ status }) => status === 201);
  const { id } = made(category ?? { body: {} });
  const schedules = await five(() => call("POST", "/schedules", {}, schedule("Five at once", id)));
  expect(new Set(schedules.map((answer) => made(answer).id)).size).toBe(1);
  await call("DELETE", `/schedules/${made(schedules[0] ?? { body: {} }).id}`);
  await call("DELETE", `/categories/${id}`);
});
