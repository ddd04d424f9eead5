import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDraft, newBlock } from "./draft";
import { beginHistory, type DraftHistory, type HistoryStep, takeStep } from "./draft-history";

const block = (key: string) => newBlock("coming-soon-list", key);
const add = (key: string): HistoryStep => ({ do: "add", block: block(key) });
const historyOf = (...steps: HistoryStep[]): DraftHistory => steps.reduce(takeStep, beginHistory(emptyDraft));
const keys = ({ now }: DraftHistory) => now.blocks.map(({ key }) => key);
const undo: HistoryStep = { do: "undo" };
const redo: HistoryStep = { do: "redo" };

describe("takeStep", () => {
  it.each<[string, HistoryStep[], string[]]>([
    ["adds at the end", [add("a"), add("b")], ["a", "b"]],
    ["adds at a place", [add("a"), { do: "add", block: block("b"), at: 0 }], ["b", "a"]],
    ["moves down", [add("a"), add("b"), add("c"), { do: "move", from: 0, to: 2 }], ["b", "c", "a"]],
    ["moves up", [add("a"), add("b"), add("c"), { do: "move", from: 2, to: 0 }], ["c", "a", "b"]],
    ["copies below", [add("a"), add("b"), { do: "duplicate", key: "a", copyKey: "c" }], ["a", "c", "b"]],
    ["removes", [add("a"), add("b"), { do: "remove", key: "a" }], ["b"]],
    ["takes back", [add("a"), add("b"), undo], ["a"]],
    ["takes back no more than there was", [add("a"), undo, undo], []],
    ["does again", [add("a"), add("b"), undo, undo, redo], ["a"]],
    ["does nothing again after another change", [add("a"), undo, add("b"), redo], ["b"]],
  ])("%s", (_what, steps, expected) => {
    expect(keys(historyOf(...steps))).toEqual(expected);
  });

  it("takes typing back at once", () => {
    const typed = historyOf(add("a"), { do: "name", name: "F" }, { do: "name", name: "Fr" });
    expect(takeStep(typed, undo).now).toMatchObject({ name: "", blocks: [{ key: "a" }] });
  });

  it("begins anew without a way back", () => {
    expect(historyOf(add("a"), { do: "begin", draft: emptyDraft }, undo).now).toBe(emptyDraft);
  });

  describe("when it was saved", () => {
    const sent = historyOf(add("a"), add("b"));
    const stored = { ...sent.now, name: "As it was stored" };
    const saved: HistoryStep = { do: "saved", sent: sent.now, stored };

    it("is what was stored, and can still be taken back", () => {
      const after = takeStep(sent, saved);
      expect(after.now).toBe(stored);
      expect(keys(takeStep(after, undo))).toEqual(["a"]);
    });

    it("keeps what was changed in the meantime", () => {
      const changed = takeStep(sent, add("c"));
      expect(takeStep(changed, saved)).toBe(changed);
    });
  });

  it("is where it began after taking everything back, and where it was after doing it again", () => {
    const change = fc.oneof(
      fc.string({ minLength: 1, maxLength: 3 }).map((key): HistoryStep => add(key)),
      fc.nat(3).map((from): HistoryStep => ({ do: "move", from, to: 0 })),
      fc.string().map((name): HistoryStep => ({ do: "name", name })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const done = historyOf(...changes);
        const back = done.past.reduce((history) => takeStep(history, undo), done);
        expect(back.now).toEqual(emptyDraft);
        const forth = back.future.reduce((history) => takeStep(history, redo), back);
        expect(forth.now).toEqual(done.now);
      }),
    );
  });
});
