import { expect, it } from "vitest";
import { runningTime } from "./running-time";

const clips = (...seconds: number[]) => seconds.map((durationSeconds) => ({ durationSeconds }));

it.each([
  [clips(), "playlist", "No clips"],
  [clips(14), "shuffle", "1 clip, 0:14"],
  [clips(14, 21, 90), "playlist", "3 clips in this order, 2:05 in all"],
  [clips(14, 21, 90), "shuffle", "One of 3 clips, picked at random each time, 0:14 to 1:30"],
  [clips(14, 14), "shuffle", "One of 2 clips, picked at random each time, 0:14"],
] as const)("tells how long %j in %s takes", (given, mode, words) =>
  expect(runningTime(given, mode)).toBe(words),
);
