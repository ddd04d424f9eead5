import { describe, expect, it } from "vitest";
import { type KnownState, type NextStep, nextStep } from "@/domains/playback/core/next-step";

const now = new Date("2026-12-10T12:00:00Z");
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const trustMs = 300_000;

const confirmed: KnownState = {
  status: "confirmed",
  desired: "A",
  sent: "A",
  confirmed: "A",
  confirmedAt: ago(10),
  retryAt: null,
};
const failing: KnownState = { ...confirmed, status: "failing", confirmed: null, retryAt: ago(-30) };
const idle: KnownState = { ...confirmed, status: "idle", desired: null, sent: null };

const cases: [string, string | null, KnownState | null, NextStep, NextStep][] = [
  ["never looked at, nothing wanted", null, null, "rest", "rest"],
  ["never looked at, something wanted", "A", null, "apply", "apply"],
  ["confirmed a moment ago", "A", confirmed, "rest", "check"],
  ["confirmed long ago", "A", { ...confirmed, confirmedAt: ago(300) }, "check", "check"],
  ["something else wanted", "B", confirmed, "apply", "apply"],
  ["an empty value wanted", "", confirmed, "apply", "apply"],
  ["nothing wanted any more", null, confirmed, "restore", "restore"],
  ["nothing wanted, its own given back", null, idle, "rest", "rest"],
  ["failed a moment ago", "A", failing, "wait", "apply"],
  ["failed, and the wait is over", "A", { ...failing, retryAt: now }, "apply", "apply"],
  ["failed, and something else is wanted since", "B", failing, "apply", "apply"],
  ["failed to restore a moment ago", null, { ...failing, desired: null }, "wait", "restore"],
  ["failed before anything was sent, nothing wanted", null, { ...failing, sent: null }, "rest", "rest"],
  ["noted as sent and not confirmed", "B", { ...confirmed, desired: "B", sent: "B" }, "apply", "apply"],
];

describe("nextStep", () => {
  it.each(cases)("%s", (_name, wanted, state, calm, urgent) => {
    expect(nextStep({ wanted, state, now, isUrgent: false, trustMs })).toBe(calm);
    expect(nextStep({ wanted, state, now, isUrgent: true, trustMs })).toBe(urgent);
  });
});
