import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { conflictModes, precedence } from "@/domains/schedules/constants";
import { conflictModeHelp, precedenceHelp, tieBreakHelp } from "@/domains/schedules/core/precedence-help";
import { resolve } from "@/domains/schedules/core/resolve";
import { exclusiveOrder, priorityOrder } from "@/domains/schedules/core/tie-breaks";
import { resolveScene } from "@/testing/resolve-scene";

const readme = readFileSync("README.md", "utf8").replace(/\s+/g, " ");

describe("the help about precedence", () => {
  it("has a sentence for every rule, in the order in which they are tried", () => {
    expect(Object.keys(precedenceHelp)).toEqual([...precedence]);
    for (const { title, sentence } of Object.values(precedenceHelp)) {
      expect([title, sentence]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\.$/)]);
    }
  });

  it("has one for every tie-break, in the order in which they are tried", () => {
    expect(Object.keys(tieBreakHelp)).toEqual([...priorityOrder]);
    expect(exclusiveOrder.every((name) => name in tieBreakHelp)).toBe(true);
  });

  it("is in the README too", () => {
    const titles = precedence.map((rule) => precedenceHelp[rule].title);
    const places = titles.map((title) => readme.indexOf(`**${title}**`));
    expect(places.map((place, index) => [titles[index], place > 0])).toEqual(
      titles.map((title) => [title, true]),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const sentence of Object.values(tieBreakHelp)) expect(readme).toContain(sentence);
  });
});

describe("the old words", () => {
  const at = (mode: keyof typeof conflictModes) => ({ priority: 5, blend: true, ...conflictModes[mode] });
  const winner = (...modes: Array<keyof typeof conflictModes>) => {
    const { parts } = resolve(resolveScene({ rules: modes.map(at) }));
    return parts.map(({ schedule }) => schedule && modes[schedule.id - 1]);
  };

  it("win beats the rest, and lose yields to it", () => {
    expect(winner("normal", "win", "lose")).toEqual(["win"]);
    expect(winner("lose", "normal")).toEqual(["normal"]);
    expect(winner("lose", "normal", "normal")).toEqual(["normal", "normal"]);
    expect(winner("lose")).toEqual(["lose"]);
    expect(Object.keys(conflictModeHelp)).toEqual(Object.keys(conflictModes));
  });
});
