import { describe, expect, it } from "vitest";
import { describeApplied } from "@/domains/playback/core/describe-applied";
import { describeHealing } from "@/domains/playback/core/describe-healing";
import { describeServer, type ServerSituation } from "@/domains/playback/core/describe-server";

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
