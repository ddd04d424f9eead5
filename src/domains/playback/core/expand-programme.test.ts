import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  expandProgramme,
  type ProgrammeClip,
  type ProgrammeSource,
  type SourceOf,
} from "@/domains/playback/core/expand-programme";
import type { PlayMode } from "@/domains/prerolls/constants";
import type { ProgrammePart } from "@/domains/schedules/schema";

const clip = (id: number, change: Partial<ProgrammeClip> = {}): ProgrammeClip => ({
  id,
  name: `Clip ${id}`,
  path: `/p/${id}.mp4`,
  isEnabled: true,
  isMissing: false,
  ...change,
});
const category = (name: string, playMode: PlayMode, clips: ProgrammeClip[]): ProgrammeSource => ({
  name,
  playMode,
  clips,
});
const part = (categoryId: number, playMode: PlayMode | null = null): ProgrammePart => ({
  content: { kind: "category", categoryId },
  playMode,
  schedule: null,
});

const categories = new Map([
  [1, category("Christmas", "shuffle", [clip(11), clip(12), clip(13)])],
  [2, category("Winter", "playlist", [clip(21), clip(12)])],
  [3, category("Empty", "shuffle", [])],
  [
    4,
    category("Broken", "shuffle", [clip(41, { isMissing: true }), clip(42, { isEnabled: false }), clip(43)]),
  ],
  [5, category("Off", "playlist", [clip(51, { isEnabled: false })])],
]);
const sequence = (sequenceId: number): ProgrammePart => ({
  content: { kind: "sequence", sequenceId, categoryId: null },
  playMode: "shuffle",
  schedule: null,
});
const list: ProgrammePart = {
  content: { kind: "coming-soon-list", layout: "grid" },
  playMode: null,
  schedule: null,
};
const sequences = new Map<number, ProgrammeSource>([
  [1, { name: "Friday", playMode: "playlist", clips: [clip(12), clip(71), clip(12)] }],
  [2, { name: "Hollow", playMode: "playlist", clips: [], warnings: ["Hollow: Block 1 plays nothing."] }],
  [3, { name: null, playMode: "playlist", clips: [], warnings: ["It was deleted."] }],
]);
const listSource: ProgrammeSource = { name: "Coming soon", playMode: "playlist", clips: [clip(81)] };
const sourceOf: SourceOf = (content) => {
  if (content.kind === "category") return categories.get(content.categoryId);
  return content.kind === "sequence" ? sequences.get(content.sequenceId) : listSource;
};
const expand = (...parts: ProgrammePart[]) => {
  const { clips, contents, ...rest } = expandProgramme(parts, sourceOf);
  return { ...rest, ids: clips.map(({ id }) => id) };
};

describe("expandProgramme", () => {
  it.each<[string, ProgrammePart[], PlayMode, number[]]>([
    ["a category as it says itself", [part(2)], "playlist", [21, 12]],
    ["a schedule that wants another order", [part(2, "shuffle")], "shuffle", [21, 12]],
    ["a schedule that wants this order", [part(1, "playlist")], "playlist", [11, 12, 13]],
    ["a blend is the union, each clip once", [part(1), part(2)], "shuffle", [11, 12, 13, 21]],
    [
      "a blend of lists in order stays in order",
      [part(1, "playlist"), part(2)],
      "playlist",
      [11, 12, 13, 21],
    ],
    ["two schedules with one category", [part(1), part(1)], "shuffle", [11, 12, 13]],
    ["nothing", [], "shuffle", []],
    ["a sequence in its order, whatever a schedule says", [sequence(1)], "playlist", [12, 71, 12]],
    ["a list", [list], "playlist", [81]],
    ["a blend of a sequence and a list in order", [sequence(1), list], "playlist", [12, 71, 12, 81]],
    ["what an earlier part holds is not there again", [part(2), sequence(1)], "playlist", [21, 12, 71]],
    ["at random, each clip once", [sequence(1), part(1)], "shuffle", [12, 71, 11, 13]],
  ])("%s", (_what, parts, mode, ids) => expect(expand(...parts)).toEqual({ mode, ids, warnings: [] }));

  it("leaves out what is switched off, and names what is missing", () => {
    expect(expand(part(4))).toEqual({
      mode: "shuffle",
      ids: [43],
      warnings: ["Left out Clip 41: its file is not at /p/41.mp4."],
    });
  });

  it.each<[string, ProgrammePart[], string[]]>([
    [
      "has nothing",
      [sequence(2)],
      [
        "Hollow: Block 1 plays nothing.",
        "The sequence Hollow has nothing that can play: open it to see why.",
      ],
    ],
    ["was deleted", [sequence(3)], ["It was deleted."]],
    ["never existed", [sequence(9)], ["A sequence that should play no longer exists."]],
  ])("says that a sequence %s", (_what, parts, warnings) =>
    expect(expand(...parts)).toEqual({ mode: "playlist", ids: [], warnings }),
  );

  it("lets what has nothing not decide the order of the rest", () => {
    expect(expand(part(3), sequence(1))).toMatchObject({ mode: "playlist", ids: [12, 71, 12] });
  });

  it("names what has something to play", () => {
    expect(expandProgramme([part(1), part(3), sequence(1), list], sourceOf).contents).toEqual([
      { kind: "category", name: "Christmas" },
      { kind: "sequence", name: "Friday" },
      { kind: "coming-soon-list", name: "Coming soon" },
    ]);
  });

  it.each([
    [3, "Empty has no clips that can play: put some into it."],
    [5, "Off has no clips that can play: put some into it."],
    [9, "A category that should play no longer exists."],
  ])("says that category %i has nothing", (id, warning) => {
    expect(expand(part(id))).toMatchObject({ ids: [], warnings: [warning] });
  });

  const anyClip = fc.record({
    id: fc.integer({ min: 1, max: 12 }),
    isEnabled: fc.boolean(),
    isMissing: fc.boolean(),
  });
  const anyPart = fc.record({
    kind: fc.constantFrom("category" as const, "sequence" as const),
    playMode: fc.constantFrom(null, "shuffle" as const, "playlist" as const),
    clips: fc.array(anyClip, { maxLength: 6 }),
  });

  it("plays every clip that can play, and nothing else, whatever is blended", () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 4 }), (blend) => {
        const parts = blend.map(
          ({ kind, playMode }, index): ProgrammePart => ({
            content:
              kind === "category"
                ? { kind, categoryId: index }
                : { kind, sequenceId: index, categoryId: null },
            playMode,
            schedule: null,
          }),
        );
        const programme = expandProgramme(parts, (content) => {
          const index = parts.findIndex((one) => one.content === content);
          const clips = (blend[index]?.clips ?? []).map(({ id, ...state }) => clip(id, state));
          return { name: `Part ${index}`, playMode: "shuffle", clips };
        });
        const usable = blend.flatMap(({ clips }) => clips.filter((one) => one.isEnabled && !one.isMissing));
        const ids = programme.clips.map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set(usable.map(({ id }) => id)));
        if (programme.mode === "shuffle") expect(new Set(ids).size).toBe(ids.length);
        const modes = blend.map(({ kind, playMode }) => kind === "sequence" || playMode === "playlist");
        if (modes.length > 0 && modes.every(Boolean)) expect(programme.mode).toBe("playlist");
      }),
    );
  });
});
