import { expect, it } from "vitest";
import { actorFace } from "./actor-face";

it.each([
  ["key Home Assistant", "Home Assistant", "By API key"],
  ["Marquee (playback.refresh)", "Marquee", "By itself"],
  ["This network", "Somebody on this network", "Without signing in"],
  ["Ada", "Ada", "Signed in"],
  ["anonymous", "Somebody", "Not signed in"],
])("knows %s", (actor, name, hint) => {
  expect(actorFace(actor)).toMatchObject({ name, hint });
});
