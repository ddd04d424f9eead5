import { describe, expect, it } from "vitest";
import { timeOrderedId } from "@/platform/inngest/engine/time-ordered-id";

describe("timeOrderedId", () => {
  it("has the form of a ULID, sorts by time, and is never the same", () => {
    const at = new Date("2026-01-01T00:00:00Z");
    const ids = [timeOrderedId(at), timeOrderedId(new Date(at.getTime() + 1))];
    for (const id of ids) expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(Array.from({ length: 1_000 }, () => timeOrderedId(at))).size).toBe(1_000);
    expect(timeOrderedId(new Date(1_469_918_176_385)).slice(0, 10)).toBe("01ARYZ6S41");
  });
});
