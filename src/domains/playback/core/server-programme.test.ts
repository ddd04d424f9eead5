import { describe, expect, it } from "vitest";
import type { Programme } from "@/domains/playback/core/expand-programme";
import { type ServerProgrammeInput, serverProgramme } from "@/domains/playback/core/server-programme";

const clip = (id: number, path: string) => ({
  id,
  name: `Clip ${id}`,
  path,
  isEnabled: true,
  isMissing: false,
});
const programme: Programme = {
  mode: "shuffle",
  clips: [clip(1, "/p/a.mp4"), clip(2, "/p/b.mp4")],
  contents: [{ kind: "category", name: "Clips" }],
  warnings: ["Something."],
};
const play = (change: Partial<ServerProgrammeInput>) =>
  serverProgramme({
    outcome: "schedule",
    programme,
    mapPath: (path) => path.replace("/p/", "/media/"),
    pathProblem: () => null,
    seed: "today",
    ...change,
  });

describe("serverProgramme", () => {
  it("writes the paths as the server sees them", () => {
    expect(play({})).toEqual({
      mode: "shuffle",
      clips: [
        { id: 1, name: "Clip 1", path: "/media/a.mp4" },
        { id: 2, name: "Clip 2", path: "/media/b.mp4" },
      ],
      value: "/media/a.mp4;/media/b.mp4",
      omittedCount: 0,
      warnings: ["Something."],
    });
  });

  it.each([
    ["clear", ""],
    ["leave", null],
  ] as const)("%s is %j, whatever the clips", (outcome, value) => {
    expect(play({ outcome })).toMatchObject({ value, clips: [] });
  });

  it("never empties the setting for want of clips", () => {
    expect(play({ programme: { ...programme, clips: [] } }).value).toBeNull();
    expect(play({ pathProblem: () => "No." }).value).toBeNull();
    expect(play({ mapPath: (path) => `${path};x` }).value).toBeNull();
  });

  it("says once what troubles all", () => {
    expect(play({ pathProblem: (path) => `Cannot open ${path}.` }).warnings).toEqual([
      "Something.",
      "Cannot open /media/a.mp4. The same goes for 1 more.",
    ]);
  });

  it("plays what the server can open", () => {
    expect(play({ pathProblem: (path) => (path.includes("a.mp4") ? "No." : null) })).toMatchObject({
      value: "/media/b.mp4",
      warnings: ["Something.", "No."],
    });
  });
});
