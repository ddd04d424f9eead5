import { expect, it } from "vitest";
import { scrollDistance } from "./scroll-distance";

const box = { startPx: 100, endPx: 500 };

it.each([
  ["all of it in sight", 100, 500, 0],
  ["cut off at the end", 450, 550, 90],
  ["far behind the end", 900, 1000, 540],
  ["cut off at the start", 80, 180, -60],
  ["far before the start", -400, -300, -540],
  ["longer than the box: its beginning shows", 150, 900, 10],
])("%s", (_, startPx, endPx, distancePx) => expect(scrollDistance({ startPx, endPx }, box)).toBe(distancePx));
