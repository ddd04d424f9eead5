import { expect, it } from "vitest";
import { resolve } from "@/domains/schedules/core/resolve";
import { type ResolveScene, resolveScene } from "@/testing/resolve-scene";

const play = (scene: ResolveScene) => resolve(resolveScene(scene));

it("plays the sequence of a schedule, and hands on its category for blocks that name none", () => {
  expect(play({ rules: [{ sequenceId: 7 }] }).parts.map((part) => part.content)).toEqual([
    { kind: "sequence", sequenceId: 7, categoryId: 1 },
  ]);
});

it("plays a schedule that has a sequence and no category", () => {
  expect(play({ rules: [{ sequenceId: 7, categoryId: null }] }).outcome).toBe("schedule");
});

it("carries the order a schedule asks for", () => {
  expect(play({ rules: [{ playMode: "playlist" }] }).parts).toEqual([
    {
      content: { kind: "category", categoryId: 1 },
      playMode: "playlist",
      schedule: { id: 1, name: "Schedule 1" },
    },
  ]);
});
