import { expect, test } from "../world";
import { call, makeKey } from "./call";
import { asks, fill, forPeople, type Operation, open, operations } from "./operations";
import { rawRequest, writeUntilRefused } from "./raw-request";

/** Beyond every row, and still a number a table could hold. */
const missing = "2147483646";

const keys = { read: "", full: "" };

test.beforeAll(async () => {
  keys.read = await makeKey("read");
  keys.full = await makeKey("full");
});

const name = ({ method, path }: Operation) => `${method} ${path}`;
const url = ({ path }: Operation) => fill(path, missing);
const send = (operation: Operation, caller: Parameters<typeof call>[2]) =>
  call(operation.method, url(operation), caller, operation.takesJson ? {} : undefined);

for (const operation of operations) {
  const isOpen = open.has(name(operation));
  const isWrite = operation.method !== "GET" && !asks.has(name(operation));

  test(`${name(operation)}: who may`, async () => {
    const outside = await send(operation, { fromOutside: true });
    if (isOpen) expect([200, 422]).toContain(outside.status);
    else {
      expect(outside.status).toBe(401);
      expect(outside.body).toEqual({ detail: expect.any(String) });
    }
    const wrong = await send(operation, { key: "nx_wrong" });
    if (!isOpen || operation.path.endsWith("version")) expect(wrong.status).toBe(401);

    const read = await send(operation, { key: keys.read });
    const readIsRefused = (isWrite && !isOpen) || forPeople(operation.path);
    expect(read.status === 403).toBe(readIsRefused);

    if (operation.path.startsWith("/external/")) {
      expect((await send(operation, {})).status).toBe(401);
    }
  });

  test(`${name(operation)}: bad input`, async () => {
    const caller = forPeople(operation.path) ? {} : { key: keys.full };
    const documented = Object.keys(operation.documented.responses);
    const answer = await send(operation, caller);
    expect(documented).toContain(String(answer.status));
    if (answer.status >= 400) expect(answer.body).toEqual({ detail: expect.any(String) });
    if (operation.path.includes("{") && !operation.takesJson && !operation.path.includes("{file}")) {
      expect(answer.status).toBe(404);
    }
    if (operation.path.includes("_id}")) {
      const huge = await call(
        operation.method,
        fill(operation.path, "99999999999999"),
        caller,
        bodyFor(operation),
      );
      expect([404, 422]).toContain(huge.status);
      const words = await call(operation.method, fill(operation.path, "abc"), caller, bodyFor(operation));
      expect(words.status).toBe(422);
    }
    if (operation.takesJson) {
      const broken = await call(operation.method, url(operation), caller, '{"name": ');
      expect(broken.status).toBe(400);
      const wrongTypes = await call(operation.method, url(operation), caller, "[1,2]");
      expect([400, 422]).toContain(wrongTypes.status);
      // Announced and not sent: nobody should have to read ten megabytes to say no.
      const huge = rawRequest(operation.method, url(operation), {
        ...(caller.key && { "x-api-key": caller.key }),
        "content-type": "application/json",
        "content-length": 10_000_000,
      });
      huge.out.write('{"name":"');
      expect((await huge.answer).status).toBe(413);
      huge.out.destroy();
    }
    const stray = await call(operation.method, `${url(operation)}/%zz`, caller);
    expect(stray.status).toBe(400);
  });
}

const bodyFor = (operation: Operation) => (operation.takesJson ? {} : undefined);

const methodsOf = new Map<string, string[]>();
for (const { path, method } of operations) methodsOf.set(path, [...(methodsOf.get(path) ?? []), method]);

for (const [path, methods] of methodsOf) {
  test(`${path}: other methods`, async () => {
    const other = ["PATCH", "DELETE", "POST"].find((method) => !methods.includes(method)) ?? "PATCH";
    const answer = await call(other, fill(path, missing), { key: keys.full });
    expect(answer.status).toBe(405);
    const allow = answer.headers.get("allow") ?? "";
    for (const method of methods) expect(allow).toContain(method);
  });
}

test("ten megabytes of JSON that nobody announced are refused while they come", async () => {
  const endless = rawRequest("POST", "/categories", { "content-type": "application/json" });
  endless.out.write('{"name":"');
  const sent = await writeUntilRefused(endless, Buffer.alloc(64 * 1024, "x"), 10_000_000);
  expect((await endless.answer).status).toBe(413);
  expect(sent).toBeLessThan(10_000_000);
  endless.out.destroy();
});

test("an address nobody knows is 404 in the documented shape", async () => {
  expect(await call("GET", "/no/such/thing")).toMatchObject({ status: 404, body: { detail: "Not Found" } });
});
