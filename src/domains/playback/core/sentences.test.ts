import { describe, expect, it } from "vitest";
import { describeApplied } from "@/domains/playback/core/describe-applied";
import { describeFiller } from "@/domains/playback/core/describe-filler";
import { describeHealing } from "@/domains/playback/core/describe-healing";
import { describePlaying } from "@/domains/playback/core/describe-playing";
import { describeServer, type ServerSituation } from "@/domains/playback/core/describe-server";
import type { Filler } from "@/domains/playback/schema/filler";

const plex: ServerSituation = {
  name: "Plex",
  isEnabled: true,
  hasCredential: true,
  status: "confirmed",
  desired: "/a.mp4",
  clipCount: 1,
  error: null,
  warnings: [],
};

describe("describeServer", () => {
  it.each<[Partial<ServerSituation>, string]>([
    [{}, "Plex holds 1 clip, as read back."],
    [{ clipCount: 2, warnings: ["Left out x."] }, "Plex holds 2 clips, as read back. Left out x."],
    [{ desired: "" }, "Plex plays no prerolls, as it should."],
    [{ status: "waiting" }, "Plex is about to be looked at."],
    [{ status: "idle", desired: null }, "Plex has its own prerolls."],
    [
      { status: "idle", desired: null, warnings: ["Winter has no clips."] },
      "Plex keeps its own prerolls. Winter has no clips.",
    ],
    [{ status: "failing", error: "Plex refused." }, "Plex refused."],
    [{ status: "differs", error: null }, "Plex holds something else than it was sent."],
    [{ isEnabled: false, status: "failing", error: "x" }, "Plex is switched off here and left alone."],
    [{ hasCredential: false }, "Plex has no token yet: enter one under Settings."],
  ])("%o", (more, sentence) => {
    expect(describeServer({ ...plex, ...more })).toBe(sentence);
  });
});

describe("describeHealing", () => {
  const now = new Date("2026-12-10T12:00:00Z");
  const healed = (minutes: number, status: "failing" | "differs" = "failing") =>
    describeHealing({
      name: "Plex",
      state: { status, failingSince: new Date(now.getTime() - minutes * 60_000) },
      now,
      wasChangedByOthers: false,
    });

  it("says for how long it did not work", () => {
    expect(healed(0.2)).toBe("Plex answers again, after less than a minute.");
    expect(healed(1)).toBe("Plex answers again, after a minute.");
    expect(healed(90)).toBe("Plex answers again, after 90 minutes.");
    expect(healed(60 * 30)).toBe("Plex answers again, after 30 hours.");
    expect(healed(5, "differs")).toBe("Plex keeps what it is sent again, after 5 minutes.");
  });

  it("has nothing to say when nothing was wrong", () => {
    expect(describeHealing({ name: "Plex", state: null, now, wasChangedByOthers: false })).toBeNull();
  });
});

describe("describePlaying", () => {
  const friday = { kind: "sequence", name: "Friday Night" } as const;
  const christmas = { kind: "category", name: "Christmas" } as const;
  it.each([
    [[], ""],
    [[friday], "The sequence Friday Night plays."],
    [[christmas, friday], "Christmas and the sequence Friday Night play."],
    [[christmas, christmas], "Christmas plays."],
  ])("%j", (contents, sentence) => expect(describePlaying({ contents })).toBe(sentence));
});

describe("describeFiller", () => {
  const filler: Filler = {
    isEnabled: true,
    type: "category",
    category: { id: 1, name: "Calm" },
    sequence: { id: 2, name: "Quiet" },
    layout: "grid",
    needsChoice: false,
  };
  it.each<[Partial<Filler>, boolean, string]>([
    [{}, true, "Calm plays whenever nothing else does. That is now."],
    [{}, false, "Calm plays whenever nothing else does."],
    [{ type: "sequence" }, false, "The sequence Quiet plays whenever nothing else does."],
    [{ type: "coming_soon" }, false, "The coming-soon list plays whenever nothing else does."],
    [
      { category: null, needsChoice: true },
      false,
      "Filler is on, and needs a choice: what it played was deleted.",
    ],
    [{ isEnabled: false }, false, "Filler is off."],
  ])("%o, playing %s", (change, isPlaying, sentence) =>
    expect(describeFiller({ ...filler, ...change }, { isPlaying, problem: null })).toBe(sentence),
  );

  it("says why it does not play although it is its turn", () =>
    expect(describeFiller(filler, { isPlaying: false, problem: "Calm has no clips." })).toBe(
      "Calm plays whenever nothing else does. Calm has no clips.",
    ));
});

describe("describeApplied", () => {
  const times = { untilWall: "2026-12-10T16:00:00", nowWall: "2026-12-10T12:00:00" };
  const holding = { name: "Plex", isEnabled: true, status: "confirmed" as const, sentence: "" };
  const down = { name: "Attic", isEnabled: true, status: "failing" as const, sentence: "Attic is away." };

  it("says where it plays, until when, and who does not have it", () => {
    expect(describeApplied({ name: "Party", servers: [holding, down], ...times })).toBe(
      "Party plays on Plex until 16:00. Attic is away.",
    );
    expect(describeApplied({ name: "Party", servers: [down], ...times })).toBe(
      "Party is chosen until 16:00, and plays as soon as a server takes it. Attic is away.",
    );
    const off = { ...down, isEnabled: false };
    expect(describeApplied({ name: "Party", servers: [holding, off], ...times })).toBe(
      "Party plays on Plex until 16:00.",
    );
  });
});
