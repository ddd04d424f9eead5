import { describe, expect, it } from "vitest";
import { epochDayOf } from "@/lib/calendar-day";
import { type ResolveScene, resolveScene } from "@/testing/resolve-scene";
import type { ScheduleFaces } from "./schedule-face";
import { yearCell } from "./year-cell";

const face = (name: string, color: string) => ({ name, color, categoryName: name, fallbackName: "Calm" });
const faces: ScheduleFaces = new Map([
  [1, face("One", "#111111")],
  [2, face("Two", "#222222")],
]);
const cell = (scene: ResolveScene) => yearCell(resolveScene(scene), faces, epochDayOf(2025, 12, 10));
const hours = (start: string, end: string) => ({ recurrence: { timeRange: { start, end } } });

describe("yearCell", () => {
  it("is empty on a day without a schedule", () => expect(cell({})).toBeNull());

  it("shows who plays in the evening, and who waits", () =>
    expect(cell({ rules: [{}, { name: "Two", priority: 9, ...hours("19:00", "22:00") }] })).toEqual({
      color: "#222222",
      alsoColor: "#111111",
      label: "Two; Schedule 1 waits",
    }));

  it("shows both of a blend", () =>
    expect(cell({ rules: [{ blend: true }, { blend: true }] })).toEqual({
      color: "#111111",
      alsoColor: "#222222",
      label: "Schedule 1 and Schedule 2",
    }));

  it.each([hours("07:00", "09:00"), hours("11:00", "13:00"), hours("22:30", "23:30")])(
    "finds what plays at another hour (%j)",
    (range) => expect(cell({ rules: [range] })).toEqual({ color: "#111111", label: "Schedule 1" }),
  );

  it("shows a fallback paler", () => {
    const idle = { type: "yearly", startsAt: "2000-03-01T00:00:00", fallbackCategoryId: 7 } as const;
    expect(cell({ rules: [idle] })).toMatchObject({
      color: expect.stringContaining("#111111 38%"),
      label: "Calm, the fallback of One",
    });
  });
});
