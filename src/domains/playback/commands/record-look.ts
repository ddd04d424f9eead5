import { isDeepStrictEqual } from "node:util";
import type { ServerRow } from "@/domains/media-servers/queries";
import type { PutOutcome } from "@/domains/playback/commands/put-value";
import { type StateRow, storeState } from "@/domains/playback/commands/store-state";
import { describeHealing } from "@/domains/playback/core/describe-healing";
import { isReroll } from "@/domains/playback/core/is-reroll";
import { retryDelaySeconds } from "@/domains/playback/core/retry-delay";
import { type StoredReason, storedReason } from "@/domains/playback/queries/list-server-programmes";
import type { PrecedenceRule } from "@/domains/schedules/constants";
import type { Context } from "@/platform/context";

type RecordContext = Pick<Context, "db" | "clock">;

/** One look at one server: what is known of it, and what it should hold. */
export interface Look {
  server: ServerRow;
  /** As it was before the look; null at the first. */
  state: StateRow | null;
  rule: PrecedenceRule;
  wanted: { value: string | null; about: StoredReason };
}

const healthy = { error: null, failures: 0, failingSince: null, retryAt: null };

const isInTrouble = (state: StateRow | null) => state?.status === "failing" || state?.status === "differs";

/** The server is wanted to hold another roll of what it played already. */
function isMereReroll({ state, wanted }: Look): boolean {
  const before = storedReason.safeParse(state?.reason);
  return isReroll(before.success ? before.data : null, wanted.about);
}

/** Nothing was to be done: notes what has become of the reason, and only that. */
export async function recordIdle(context: RecordContext, step: "rest" | "wait", look: Look): Promise<void> {
  const { server, state, wanted } = look;
  const isSettled = step === "wait" || wanted.value !== null || state?.status === "idle";
  if (isSettled && isDeepStrictEqual(state?.reason, wanted.about)) return;
  const settled = isSettled ? {} : { status: "idle" as const, desired: null, ...healthy };
  await storeState(context, server, { ...settled, reason: wanted.about });
}

/** A server was asked to hold a value of ours. */
export async function recordGiven(
  context: RecordContext,
  step: "check" | "apply",
  look: Look,
  outcome: PutOutcome,
): Promise<void> {
  if (outcome.kind !== "holds") return recordTrouble(context, look, outcome);
  const { server, state, wanted } = look;
  const value = wanted.value ?? "";
  const now = context.clock.now();
  const change = {
    ...healthy,
    status: "confirmed" as const,
    desired: value,
    sent: value,
    sentAt: outcome.wasWritten ? now : (state?.sentAt ?? now),
    confirmed: value,
    confirmedAt: now,
    reason: wanted.about,
  };
  const wasChangedByOthers = step === "check" && outcome.wasWritten;
  const isOther = (outcome.wasWritten || state?.confirmed !== value) && !isMereReroll(look);
  const isNews = isOther || wasChangedByOthers || state?.status !== "confirmed";
  if (!isNews) return storeState(context, server, change);
  const healing = describeHealing({ name: server.name, state, now, wasChangedByOthers });
  await storeState(context, server, change, {
    outcome: "confirmed",
    value,
    clipCount: wanted.about.clipCount,
    reason: [healing, wanted.about.playing, wanted.about.reason].filter(Boolean).join(" "),
  });
}

/** A server was given its own value back. */
export async function recordRestored(context: RecordContext, look: Look, outcome: PutOutcome): Promise<void> {
  if (outcome.kind === "differs" || outcome.kind === "failed") return recordTrouble(context, look, outcome);
  const { server, state, wanted } = look;
  const now = context.clock.now();
  const isForeign = outcome.kind === "foreign";
  const value = isForeign ? outcome.found : (server.originalPreroll ?? "");
  const healing = describeHealing({ name: server.name, state, now, wasChangedByOthers: false });
  const left = isForeign ? `${server.name} holds a value that is not ours, and it was left alone.` : null;
  const change = {
    ...healthy,
    status: "idle" as const,
    desired: null,
    sent: null,
    sentAt: null,
    confirmed: value,
    confirmedAt: now,
    reason: wanted.about,
  };
  await storeState(context, server, change, {
    outcome: "restored",
    value,
    clipCount: 0,
    reason: [healing, left, wanted.about.reason].filter(Boolean).join(" "),
  });
}

/** It did not work: says so, once in the history, and when it is tried again. What was sent before stays noted. */
async function recordTrouble(
  context: RecordContext,
  look: Look,
  outcome: Exclude<PutOutcome, { kind: "holds" }>,
): Promise<void> {
  if (outcome.kind === "foreign") throw new Error("A value of ours may replace any other.");
  const now = context.clock.now();
  const { server, state, wanted } = look;
  const failures = (state?.failures ?? 0) + 1;
  const status = outcome.kind === "differs" ? ("differs" as const) : ("failing" as const);
  const change = {
    status,
    desired: wanted.value,
    ...(outcome.kind === "differs" && { confirmed: outcome.confirmed, confirmedAt: now }),
    error: outcome.problem,
    failures,
    failingSince: state?.failingSince ?? now,
    retryAt: new Date(now.getTime() + retryDelaySeconds(failures, server.id) * 1000),
    reason: wanted.about,
  };
  const isOther = state?.desired !== wanted.value && !isMereReroll(look);
  const isNews = !isInTrouble(state) || state?.status !== status || isOther;
  const event = {
    outcome: "failed" as const,
    value: wanted.value ?? server.originalPreroll ?? "",
    clipCount: wanted.about.clipCount,
    reason: wanted.about.reason,
    error: outcome.problem,
  };
  await storeState(context, server, change, isNews ? event : undefined);
}
