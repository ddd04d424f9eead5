import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type KnownClip, planScan, type ScanPlan, type SeenFile } from "@/domains/prerolls/core/plan-scan";

const clip = (id: number, path: string, more: Partial<KnownClip> = {}): KnownClip => ({
  id,
  path,
  sizeBytes: 10,
  modifiedMs: 1_000,
  isMissing: false,
  ...more,
});
const file = (path: string, more: Partial<SeenFile> = {}): SeenFile => ({
  path,
  sizeBytes: 10,
  modifiedMs: 1_000,
  ...more,
});
const none = { awayFolders: [], ignoredPaths: new Set<string>() };

/** Where each clip came out, by id. */
function places(plan: ScanPlan<KnownClip, SeenFile>): Record<string, string> {
  return Object.fromEntries([
    ...plan.unchangedIds.map((id) => [id, "unchanged"]),
    ...plan.stamps.map(({ id }) => [id, "stamped"]),
    ...plan.returned.map(({ id }) => [id, "returned"]),
    ...plan.changed.map((one) => [one.clip.id, "changed"]),
    ...plan.gone.map(({ id }) => [id, "gone"]),
    ...plan.sheltered.map(({ id }) => [id, "sheltered"]),
  ]);
}

describe("planScan", () => {
  it.each<[string, KnownClip, SeenFile[], string]>([
    ["as it was", clip(1, "/p/a"), [file("/p/a")], "unchanged"],
    ["seen for the first time", clip(1, "/p/a", { modifiedMs: null }), [file("/p/a")], "stamped"],
    [
      "never seen, of another size",
      clip(1, "/p/a", { modifiedMs: null, sizeBytes: 9 }),
      [file("/p/a")],
      "changed",
    ],
    ["of another size", clip(1, "/p/a"), [file("/p/a", { sizeBytes: 11 })], "changed"],
    ["of another time", clip(1, "/p/a"), [file("/p/a", { modifiedMs: 999 })], "changed"],
    ["back as it was", clip(1, "/p/a", { isMissing: true }), [file("/p/a")], "returned"],
    ["back as another", clip(1, "/p/a", { isMissing: true }), [file("/p/a", { sizeBytes: 1 })], "changed"],
    ["gone", clip(1, "/p/a"), [file("/p/b")], "gone"],
    ["gone before", clip(1, "/p/a", { isMissing: true }), [], "gone"],
    ["in a folder that is away", clip(1, "/nas/a"), [], "sheltered"],
    ["in a folder of a longer name", clip(1, "/nas2/a"), [], "gone"],
  ])("finds a clip %s", (_what, one, files, place) => {
    expect(places(planScan({ clips: [one], files, ...none, awayFolders: ["/nas"] }))).toEqual({ 1: place });
  });

  it("calls files new that nobody knows, save those taken out of the library", () => {
    const files = [file("/p/a"), file("/p/b"), file("/p/c")];
    const plan = planScan({
      clips: [clip(1, "/p/a")],
      files,
      awayFolders: [],
      ignoredPaths: new Set(["/p/c"]),
    });
    expect(plan.fresh.map(({ path }) => path)).toEqual(["/p/b"]);
  });

  const path = fc
    .integer({ min: 0, max: 12 })
    .map((number) => `${number % 3 === 0 ? "/nas" : "/p"}/${number}`);
  const facts = {
    path,
    sizeBytes: fc.integer({ min: 1, max: 2 }),
    modifiedMs: fc.integer({ min: 1, max: 2 }),
  };
  const clips = fc
    .uniqueArray(fc.record({ ...facts, modifiedMs: fc.option(facts.modifiedMs), isMissing: fc.boolean() }), {
      selector: (one) => one.path,
    })
    .map((all) => all.map((one, index) => ({ ...one, id: index + 1 })));
  const files = fc.uniqueArray(fc.record(facts), { selector: (one) => one.path });
  const scans = fc.record({
    clips,
    files,
    awayFolders: fc.subarray(["/nas"]),
    ignoredPaths: fc.array(path).map((paths) => new Set(paths)),
  });

  it("puts every clip in exactly one place", () => {
    fc.assert(
      fc.property(scans, (input) => {
        const { unchangedIds, stamps, returned, changed, gone, sheltered } = planScan(input);
        const ids = [
          ...unchangedIds,
          ...[...stamps, ...returned, ...gone, ...sheltered].map(({ id }) => id),
          ...changed.map((one) => one.clip.id),
        ];
        expect(ids.sort((a, b) => a - b)).toEqual(input.clips.map(({ id }) => id));
      }),
    );
  });

  it("never calls a clip gone whose file was seen, nor new a file that a clip has", () => {
    fc.assert(
      fc.property(scans, (input) => {
        const plan = planScan(input);
        const seen = new Set(input.files.map((one) => one.path));
        const known = new Set(input.clips.map((one) => one.path));
        expect([...plan.gone, ...plan.sheltered].some((one) => seen.has(one.path))).toBe(false);
        expect(plan.fresh.some((one) => known.has(one.path))).toBe(false);
      }),
    );
  });

  it("finds nothing to do once its plan was carried out", () => {
    fc.assert(
      fc.property(scans, (input) => {
        const plan = planScan(input);
        const fileAt = new Map(input.files.map((one) => [one.path, one]));
        const gone = new Set(plan.gone.map(({ id }) => id));
        const kept = input.clips.map((one) => ({
          ...one,
          ...(fileAt.get(one.path) ?? {}),
          isMissing: gone.has(one.id) || (one.isMissing && !fileAt.has(one.path)),
        }));
        const added = plan.fresh.map((one, index) => ({ ...one, id: 100 + index, isMissing: false }));
        const again = planScan({ ...input, clips: [...kept, ...added] });
        expect([again.changed, again.fresh, again.stamps, again.returned]).toEqual([[], [], [], []]);
      }),
    );
  });
});
