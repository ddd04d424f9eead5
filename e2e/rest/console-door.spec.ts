import { expect, test, theWorld } from "../world";
import { call } from "./call";
import { rawRequest, writeUntilRefused } from "./raw-request";

const json = { "content-type": "application/json" };

/** The console's own API, called as no console would. */
async function trpc(procedure: string, body: string, headers: Record<string, string> = json) {
  const answer = await fetch(`${theWorld().url}/api/trpc/${procedure}`, { method: "POST", headers, body });
  return { status: answer.status, text: await answer.text() };
}

test("a broken body is the caller's fault", async () => {
  expect((await trpc("categories.create", '{"name":')).status).toBe(400);
  expect((await trpc("categories.create", "[]")).status).toBe(422);
  expect((await trpc("categories.create", '{"name":5}')).status).toBe(422);
});

test("what does not exist is not found, and says nothing from inside", async () => {
  for (const procedure of ["no.such.thing", "__proto__", "constructor.name", "categories.%00"]) {
    const { status, text } = await trpc(procedure, "{}");
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/\.ts:|\.js:|at Object|node_modules/);
  }
  const missing = await trpc("categories.update", '{"id":2147483646,"name":"x"}');
  expect([missing.status, missing.text]).toEqual([404, expect.stringContaining("There is no category")]);
});

test("ten megabytes are refused before they are read", async () => {
  const { out, answer } = rawRequest("POST", "/api/trpc/categories.create", {
    ...json,
    "content-length": 10_000_000,
  });
  out.write('{"name":"');
  expect((await answer).status).toBe(413);
  out.destroy();
});

test("ten megabytes that nobody announced are refused while they come", async () => {
  const endless = rawRequest("POST", "/api/trpc/categories.create", json);
  endless.out.write('{"name":"');
  const sent = await writeUntilRefused(endless, Buffer.alloc(64 * 1024, "x"), 10_000_000);
  expect((await endless.answer).status).toBe(413);
  expect(sent).toBeLessThan(10_000_000);
  endless.out.destroy();
});

test("neither a page of another site nor the internet may use it", async () => {
  const body = '{"name":"From elsewhere"}';
  const elsewhere = [
    { ...json, "sec-fetch-site": "cross-site", origin: "https://evil.example" },
    { ...json, origin: "https://evil.example" },
    { ...json, "x-forwarded-for": "203.0.113.9" },
  ];
  for (const headers of elsewhere) expect((await trpc("categories.create", body, headers)).status).toBe(401);
  const { body: categories } = await call("GET", "/categories");
  expect(JSON.stringify(categories)).not.toContain("From elsewhere");
});

test("pages answer every address with a page, however odd", async () => {
  for (const path of [
    "/web/nothing",
    "/web/schedules/abc",
    "/web/schedules/99999999999",
    "/web/prerolls?clip=x&category=-1",
  ]) {
    const { status, headers } = await call("GET", path);
    expect([200, 404]).toContain(status);
    expect(headers.get("content-type")).toContain("text/html");
  }
  for (const path of ["/web/%zz", "/%zz", "/_next/%zz", "/api/trpc/%zz", "/static/%zz"]) {
    expect((await call("GET", path)).status).toBe(400);
  }
});
