import { expect, it } from "vitest";
import { clockTime } from "@/lib/clock-time";

it.each([
  [0, "00:00"],
  [61.9, "01:01"],
  [1439, "23:59"],
  [1440, "24:00"],
])("shows %f minutes after midnight as %s", (minutes, text) => expect(clockTime(minutes)).toBe(text));
