import { z } from "@hono/zod-openapi";
import { fillerTypes } from "@/domains/playback/constants";
import type { NowShowing } from "@/domains/playback/schema";

export const appliedSequenceWire = z
  .object({ id: z.int(), name: z.string(), via_schedule: z.string().optional() })
  .nullable()
  .openapi("AppliedSequence");

/** The sequence that a schedule or somebody put on; filler is told with the category, as documented. */
export function toAppliedSequence({ outcome, contents }: NowShowing): z.output<typeof appliedSequenceWire> {
  const sequence = contents.find(({ kind }) => kind === "sequence");
  if (!sequence || sequence.id === null || outcome === "filler") return null;
  const { id, name, schedule } = sequence;
  return { id, name, ...(schedule && { via_schedule: schedule.name }) };
}

export const activeCategoryDetails = z
  .object({
    /** Null for a blend; negative for filler that is no category, as documented. */
    id: z.int().nullable(),
    name: z.string(),
    plex_mode: z.string(),
    preroll_count: z.int(),
    active_schedule_name: z.string().nullable(),
    is_filler: z.literal(true).optional(),
    filler_type: z.enum(fillerTypes).optional(),
    blend_schedules: z.object({ id: z.int(), name: z.string() }).array().optional(),
  })
  .nullable()
  .openapi("ActiveCategoryDetails");
type Details = z.output<typeof activeCategoryDetails>;

const listId = -9999;

function filler({ contents: [content], playMode, prerollCount }: NowShowing): Details {
  if (!content) return null;
  const { kind, id, name } = content;
  return {
    id: kind === "category" ? id : id === null ? listId : -id,
    name: `Filler: ${name}`,
    plex_mode: playMode ?? "shuffle",
    preroll_count: prerollCount,
    active_schedule_name: null,
    is_filler: true,
    filler_type: kind === "coming-soon-list" ? "coming_soon" : kind,
  };
}

function blend({ contents, prerollCount }: NowShowing): Details {
  return {
    id: null,
    name: "Blending",
    plex_mode: "sequence",
    preroll_count: prerollCount,
    active_schedule_name: null,
    blend_schedules: contents.flatMap(({ schedule }) =>
      schedule ? [{ id: schedule.id, name: schedule.name }] : [],
    ),
  };
}

/** What is on, in the words of `GET /settings/active-category`; null while a sequence or nothing plays. */
export function toActiveCategoryDetails(showing: NowShowing): Details {
  if (showing.outcome === "filler") return filler(showing);
  if (showing.outcome === "blend") return blend(showing);
  const [content] = showing.contents;
  if (content?.kind !== "category") return null;
  return {
    id: content.id,
    name: content.name,
    plex_mode: showing.playMode ?? "shuffle",
    preroll_count: showing.prerollCount,
    active_schedule_name: content.schedule?.name ?? null,
  };
}
