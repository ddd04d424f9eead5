import { expect, it } from "vitest";
import { actorFace } from "./actor-face";

it.each([
  ["key Home Assistant", "Key Home Assistant"],
  ["Marquee (playback.refresh)", "Marquee, by itself"],
  ["This network", "Somebody on this network"],
  ["Ada", "Ada"],
  ["anonymous", "Somebody unknown"],
])("knows %s as %s", (actor, name) => {
  expect(actorFace(actor).name).toBe(name);
});
