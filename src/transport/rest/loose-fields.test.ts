import { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import { amount, flag, maybe, whole, wholeOrNone } from "@/transport/rest/loose-fields";

const read = (field: z.ZodType, value: unknown) => {
  const parsed = field.safeParse(value);
  return parsed.success ? parsed.data : parsed.error.issues[0]?.message;
};

describe("a switch", () => {
  it.each([true, 1, "true", "True", " TRUE ", "1", "yes", "on"])("%j is on", (value) => {
    expect(read(flag, value)).toBe(true);
  });
  it.each([false, 0, "false", "False", "0", "no", "off"])("%j is off", (value) => {
    expect(read(flag, value)).toBe(false);
  });
  it.each([2, -1, "perhaps", "", null, undefined, [], {}])("%j is neither", (value) => {
    expect(read(flag, value)).toBe("must be true or false");
  });
});

describe("a number", () => {
  it.each([
    [5, 5],
    ["5", 5],
    [" -3 ", -3],
    [5.0, 5],
    ...[1.5, "1.5", "1e3", "", "five", true, [], null, 1e20, "9".repeat(16), Number.NaN].map((value) => [
      value,
      "must be a whole number",
    ]),
  ])("whole: %j is %j", (value, expected) => expect(read(whole(), value)).toBe(expected));

  it.each([
    ["", null],
    [null, null],
    ["7", 7],
    [7, 7],
    [true, "must be a whole number"],
    [[], "must be a whole number"],
  ])("or none: %j is %j", (value, expected) => expect(read(wholeOrNone(), value)).toBe(expected));

  it.each([
    [0.5, 0.5],
    ["0.5", 0.5],
    ["24", 24],
    ...["", "x", true, Number.POSITIVE_INFINITY].map((value) => [value, "must be a number"]),
  ])("with parts: %j is %j", (value, expected) => expect(read(amount(), value)).toBe(expected));
});

describe("a field that may be left out", () => {
  const body = z.object({ on: maybe(flag), count: maybe(whole()) });

  it.each([{}, { on: null, count: null }, { on: "", count: "" }])("is left out in %j", (value) => {
    const { on, count } = body.parse(value);
    expect([on, count]).toEqual([undefined, undefined]);
  });
  it("is judged when it says something", () => {
    expect(body.parse({ on: 0, count: "3" })).toEqual({ on: false, count: 3 });
    expect(body.safeParse({ count: [] }).error?.issues).toMatchObject([
      { path: ["count"], message: "must be a whole number" },
    ]);
  });
});
