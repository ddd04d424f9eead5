import { z } from "zod";
import { mediaServerKinds } from "@/domains/media-servers/constants";
import {
  contentKinds,
  historyOutcomes,
  historyPageMax,
  programmeStatuses,
} from "@/domains/playback/constants";
import { playModes } from "@/domains/prerolls/constants";
import { precedence, programmeOutcomes } from "@/domains/schedules/constants";
import { resolution } from "@/domains/schedules/schema";
import { rowId } from "@/lib/row-id";

const named = z.object({ id: z.int(), name: z.string() });

export const programmeClip = z.object({
  id: z.int(),
  fileName: z.string(),
  displayName: z.string().nullable(),
  durationSeconds: z.number(),
  /** File name inside the thumbnails folder. */
  thumbnail: z.string().nullable(),
});
export type ProgrammeClip = z.output<typeof programmeClip>;

/** Something that can be on, with the name people know it by; `id` null for a coming-soon list. */
export const contentReference = z.object({
  kind: z.enum(contentKinds),
  id: z.int().nullable(),
  name: z.string(),
});
export type ContentReference = z.output<typeof contentReference>;

/** `schedule` null for a choice by hand, for a genre and for filler. */
const playingContent = contentReference.extend({
  schedule: named.extend({ color: z.string().nullable() }).nullable(),
});

/** What a minute has on, in words for people. */
const programmeAt = z.object({
  outcome: z.enum(programmeOutcomes),
  rule: z.enum(precedence),
  reason: z.string(),
  /** What plays; several are a blend. */
  contents: playingContent.array(),
  losers: resolution.shape.losers,
  /** On the wall clock of the settings, `YYYY-MM-DDTHH:MM:SS`. */
  atWall: z.string(),
  at: z.iso.datetime(),
  /** When something else plays; null when nothing else is in sight. */
  untilWall: z.string().nullable(),
  until: z.iso.datetime().nullable(),
});
export type ProgrammeAt = z.output<typeof programmeAt>;

export const serverProgramme = z.object({
  id: z.int(),
  kind: z.enum(mediaServerKinds),
  name: z.string(),
  isEnabled: z.boolean(),
  status: z.enum(programmeStatuses),
  /** The sentence that says how it stands with this server. */
  sentence: z.string(),
  /** Null while nothing of ours should be in force. */
  desired: z.string().nullable(),
  sent: z.string().nullable(),
  sentAt: z.iso.datetime().nullable(),
  /** What the server was last seen to hold. */
  confirmed: z.string().nullable(),
  confirmedAt: z.iso.datetime().nullable(),
  error: z.string().nullable(),
  failures: z.int(),
  failingSince: z.iso.datetime().nullable(),
  retryAt: z.iso.datetime().nullable(),
});
export type ServerProgramme = z.output<typeof serverProgramme>;

/** What somebody can put on by hand. */
const byHandReference = named.extend({ kind: z.enum(["category", "sequence"]) });
export type ByHandReference = z.output<typeof byHandReference>;

export const overrideOutput = z.object({
  content: byHandReference,
  appliedAt: z.iso.datetime(),
  appliedBy: z.string(),
  expiresAt: z.iso.datetime(),
  expiresWall: z.string(),
});

const genreOverrideOutput = z.object({
  genre: z.string(),
  category: named,
  expiresAt: z.iso.datetime(),
  expiresWall: z.string(),
});

export const tonightOutput = programmeAt.extend({
  /** IANA name of the zone in which all wall times here are meant. */
  zone: z.string(),
  /** One clip picked at random each time, or all in order; null while nothing plays. */
  playMode: z.enum(playModes).nullable(),
  /** In the order in which they play. */
  clips: programmeClip.array(),
  /** Why less plays than was asked for, such as an empty category; null when all is well. */
  problem: z.string().nullable(),
  override: overrideOutput.nullable(),
  /** What is being watched has a category of its own, whether it plays or waits; null when nothing has. */
  genre: genreOverrideOutput.nullable(),
  servers: serverProgramme.array(),
  /** The next changes, soonest first. */
  upcoming: programmeAt.array(),
});
export type Tonight = z.output<typeof tonightOutput>;

export const askMinuteInput = z.object({
  /** Wall time in the zone of the settings, such as 2026-12-24T21:10. */
  at: z.string({ error: "A moment must be text such as 2026-12-24T21:10." }).max(40),
});
export const askMinuteOutput = programmeAt.extend({
  zone: z.string(),
  playMode: z.enum(playModes).nullable(),
  clips: programmeClip.array(),
  /** Why less would play than was asked for; null when all is well. */
  problem: z.string().nullable(),
});

export const historyEntry = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  serverId: z.int().nullable(),
  serverName: z.string(),
  outcome: z.enum(historyOutcomes),
  value: z.string(),
  clipCount: z.int(),
  reason: z.string(),
  error: z.string().nullable(),
});
export type HistoryEntry = z.output<typeof historyEntry>;

export const historyPageInput = z.object({
  /** Entries older than this id. */
  before: z.int().optional(),
  limit: z.int().min(1).max(historyPageMax).default(50),
});
export const historyPageOutput = z.object({ entries: historyEntry.array(), next: z.int().nullable() });

export const refreshInput = z.object({
  /** Look at every server now, whatever was confirmed a moment ago and however it failed. */
  isUrgent: z.boolean().default(false),
});

/** What one refresh found and did. */
export const refreshOutput = z.object({
  outcome: z.enum(programmeOutcomes),
  reason: z.string(),
  clipCount: z.int(),
  playMode: z.enum(playModes).nullable(),
  /** Why less plays than was asked for; null when all is well. */
  problem: z.string().nullable(),
  servers: serverProgramme.array(),
});

export const disconnectServerInput = z.object({
  id: rowId("The server"),
  /** Let it go although its own value cannot be given back. */
  force: z.boolean().default(false),
});
export const disconnectServerOutput = z.object({
  id: z.int(),
  name: z.string(),
  /** Whether the server holds its own value again; false when it never held one of ours, or was forced. */
  isRestored: z.boolean(),
});

/** A few numbers and lamps, for status pages of others. */
export const statusOutput = z.object({
  version: z.string(),
  isPlexConnected: z.boolean(),
  prerollCount: z.int(),
  categoryCount: z.int(),
  scheduleCount: z.int(),
});

export const nowShowingOutput = z.object({
  outcome: z.enum(programmeOutcomes),
  contents: playingContent.array(),
  /** Null while nothing of ours plays. */
  playMode: z.enum(playModes).nullable(),
  prerollCount: z.int(),
});
export type NowShowing = z.output<typeof nowShowingOutput>;

export const currentPrerollOutput = z.object({ value: z.string().nullable() });

export const heldClipsOutput = z.object({
  /** Null when the server holds nothing, or does not say what. */
  playMode: z.enum(playModes).nullable(),
  clips: z
    .object({
      serverPath: z.string(),
      clip: z
        .object({
          id: z.int(),
          fileName: z.string(),
          displayName: z.string().nullable(),
          category: named.nullable(),
        })
        .nullable(),
    })
    .array(),
});
