import { connectServer } from "@/domains/media-servers/commands/connect-server";
import {
  connectedServers,
  pathsSeenBy,
  prerollTargetOf,
  type ServerRow,
} from "@/domains/media-servers/queries";
import { giveBack } from "@/domains/playback/commands/give-back";
import { type PutOutcome, putValue } from "@/domains/playback/commands/put-value";
import { type Look, recordGiven, recordIdle, recordRestored } from "@/domains/playback/commands/record-look";
import { readState, storeState } from "@/domains/playback/commands/store-state";
import { serverLock, serverTimeLimitMs, trustConfirmedMs } from "@/domains/playback/constants";
import { describePlaying } from "@/domains/playback/core/describe-playing";
import { type NextStep, nextStep } from "@/domains/playback/core/next-step";
import { programmeKey } from "@/domains/playback/core/programme-key";
import { serverProgramme } from "@/domains/playback/core/server-programme";
import { readProgramme } from "@/domains/playback/queries/read-programme";
import { coalescer } from "@/lib/coalescer";
import { singleton } from "@/lib/singleton";
import type { Context } from "@/platform/context";
import { isDomainError } from "@/platform/errors";
import { withLock } from "@/platform/with-lock";

type LookContext = Omit<Context, "afterCommit">;

/**
 * Looks at one server and gives it what it should hold, if it does not. Looks at the same server never interleave,
 * in this process or another, and each reads everything anew once it has its turn, so the last look has the last
 * word. Never throws for what the server does.
 */
export function refreshServer(context: LookContext, serverId: number, isUrgent: boolean): Promise<void> {
  const line = singleton("playback.looks", () => coalescer<string>());
  return line(`${serverId} ${isUrgent}`, () =>
    withLock(serverLock, serverId, () => lookAt(context, serverId, isUrgent)),
  );
}

async function lookAt(context: LookContext, serverId: number, isUrgent: boolean): Promise<void> {
  const server = await findServer(context, serverId);
  if (!server) return;
  const look = await prepare(context, server);
  const { state, wanted } = look;
  const isChanged = state !== null && server.updatedAt > state.updatedAt;
  const step = nextStep({
    wanted: wanted.value,
    state,
    now: context.clock.now(),
    isUrgent: isUrgent || isChanged,
    trustMs: trustConfirmedMs,
  });
  await take(context, step, look);
}

async function findServer({ db }: LookContext, serverId: number): Promise<ServerRow | null> {
  const servers = await connectedServers(db);
  return servers.find(({ id }) => id === serverId) ?? null;
}

async function prepare(context: LookContext, server: ServerRow): Promise<Look> {
  const [current, state, seen] = await Promise.all([
    readProgramme(context),
    readState(context.db, server.id),
    pathsSeenBy(context.db, server),
  ]);
  const wanted = serverProgramme({
    outcome: current.now.outcome,
    programme: current.programme,
    // Another choice from a list that is too long every day, and not at every look.
    seed: current.rules.wallTimeAt(current.at).slice(0, 10),
    ...seen,
  });
  const { value, clips, warnings } = wanted;
  return {
    server,
    state,
    rule: current.now.rule,
    wanted: {
      value,
      about: {
        reason: current.now.reason,
        playing: describePlaying(current.programme),
        clipCount: clips.length,
        warnings,
        plays: programmeKey(current.now),
        roll: current.roll,
      },
    },
  };
}

async function take(context: LookContext, step: NextStep, look: Look): Promise<void> {
  switch (step) {
    case "rest":
    case "wait":
      return recordIdle(context, step, look);
    case "restore":
      return recordRestored(context, look, await giveBack(look));
    case "check":
    case "apply": {
      const outcome = (await meet(context, look.server)) ?? (await give(context, look));
      // Meeting it may have shown that it is a server we know already under another number.
      if (await findServer(context, look.server.id)) await recordGiven(context, step, look, outcome);
    }
  }
}

/** A server that was set up while it was away: notes the value it holds before the first of ours. */
async function meet(context: LookContext, server: ServerRow): Promise<PutOutcome | null> {
  if (server.originalCapturedAt !== null) return null;
  try {
    await connectServer(context, { kind: server.kind, id: server.id, url: server.url, verify: "required" });
    return null;
  } catch (error) {
    if (!isDomainError(error)) throw error;
    return { kind: "failed", problem: error.message };
  }
}

function give(context: LookContext, { server, wanted }: Look): Promise<PutOutcome> {
  const value = wanted.value ?? "";
  return putValue({
    serverName: server.name,
    open: () => prerollTargetOf(server),
    value,
    mayReplace: () => true,
    beforeWrite: () =>
      storeState(context, server, {
        desired: value,
        sent: value,
        sentAt: context.clock.now(),
        reason: wanted.about,
      }),
    timeLimitMs: serverTimeLimitMs,
  });
}
