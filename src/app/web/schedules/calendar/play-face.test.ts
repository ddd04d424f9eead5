import { describe, expect, it } from "vitest";
import type { CalendarPlay } from "@/domains/playback/schema/calendar";
import { playFaces } from "./play-face";

const advent = { id: 1, name: "Advent", color: "#aa0000" };
const snow = { id: 2, name: "Snow", color: "#0000aa" };
const schedules = [
  { ...advent, priority: 5, isDraft: false },
  { ...snow, priority: 5, isDraft: false },
];
const content = (name: string, schedule: typeof advent | null) => ({
  kind: "category" as const,
  id: 9,
  name,
  schedule,
});
const play = (change: Partial<CalendarPlay>): CalendarPlay => ({
  outcome: "schedule",
  rule: "priority",
  contents: [content("Christmas", advent)],
  contentCount: 1,
  ...change,
});

describe("playFaces", () => {
  it.each<[string, Partial<CalendarPlay>, object]>([
    ["a schedule has its own colour", {}, { color: "#aa0000", label: "Advent", contents: "Christmas" }],
    [
      "a blend has two",
      {
        outcome: "blend",
        contents: [content("Christmas", advent), content("Winter", snow)],
        contentCount: 2,
      },
      { color: "#aa0000", alsoColor: "#0000aa", label: "Advent & Snow", contents: "Christmas and Winter" },
    ],
    ["a fallback is dimmed", { outcome: "fallback" }, { label: "Christmas, the fallback of Advent" }],
    [
      "filler",
      { outcome: "filler", contents: [content("Reel", null)] },
      { label: "Filler", contents: "Reel" },
    ],
    ["by hand", { outcome: "override", contents: [content("Reel", null)] }, { label: "By hand" }],
    ["nothing", { outcome: "leave", contents: [], contentCount: 0 }, { color: null, contents: "" }],
    ["more than are listed", { contentCount: 4 }, { contents: "Christmas and 3 more" }],
  ])("%s", (_what, change, expected) => {
    expect(playFaces({ plays: [play(change)], schedules })[0]).toMatchObject(expected);
  });
});
