import { expect, it } from "vitest";
import { epochDayOf } from "@/lib/calendar-day";
import { putOnByHand, type ResolveScene, resolveScene } from "@/testing/resolve-scene";
import { dayProgramme } from "../schedules/day-programme";
import type { ScheduleFaces } from "../schedules/schedule-face";
import { daySegments } from "./day-segments";

const faces: ScheduleFaces = new Map(
  [1, 2, 3].map((id) => [
    id,
    { name: `Schedule ${id}`, color: `#${id}`, categoryName: null, fallbackName: null },
  ]),
);
const segments = (scene: ResolveScene) =>
  daySegments(dayProgramme(resolveScene(scene), epochDayOf(2025, 12, 10)), faces, "Noir").map(
    ({ label, startMinute, endMinute, color, muted }) => [
      label,
      startMinute,
      endMinute,
      color,
      muted ?? false,
    ],
  );

it("draws nothing where nothing plays", () => expect(segments({})).toEqual([]));

it("draws who plays, and below who waits", () =>
  expect(segments({ rules: [{}, { priority: 9 }, {}] })).toEqual([
    ["Schedule 2", 0, 1440, "#2", false],
    ["Schedule 1 and 1 more", 0, 1440, "#1", true],
  ]));

it("draws a blend as one", () =>
  expect(segments({ rules: [{ blend: true }, { blend: true }] })).toEqual([
    ["Schedule 1 & Schedule 2", 0, 1440, "#1", false],
  ]));

it("names what was put on by hand", () =>
  expect(segments({ override: putOnByHand })).toEqual([["Noir", 1135, 1290, undefined, false]]));
