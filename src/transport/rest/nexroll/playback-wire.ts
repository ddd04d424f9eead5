import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { NowShowing } from "@/domains/playback/schema";
import { invalid, upstream } from "@/platform/errors";
import type { RestEnv } from "@/transport/rest/rest-env";
import { errorBody, json } from "@/transport/rest/wire";
import { domainErrorIn, inWireWords } from "@/transport/rest/wire-words";
import type { Caller } from "@/transport/trpc/root";

export type Applied = Awaited<ReturnType<Caller["playback"]["applyCategory"]>>;
type OnServers = Pick<Applied, "servers">;

export const badApply = json(errorBody, "No server is connected, or there is nothing to play");

/** Documented as 400 and not as 422: no server, or nothing to play. `names`: those of parameters, for complaints. */
export function refuseApply(c: Context<RestEnv>, error: unknown, names: Readonly<Record<string, string>>) {
  const known = domainErrorIn(error);
  if (known?.kind !== "invalid") throw error;
  if (known.field !== undefined && known.field in names) throw inWireWords(known, names);
  return c.json({ detail: known.message }, 400);
}

/** Throws unless at least one server holds what was put on: 502 when one failed, 422 when none can open the paths. */
export function requireOnAir({ servers }: OnServers): void {
  const asked = servers.filter(({ isEnabled }) => isEnabled);
  if (asked.some(({ status }) => status === "confirmed")) return;
  const sentences = asked.map(({ sentence }) => sentence).join(" ");
  throw asked.some(({ error }) => error !== null) ? upstream(sentences) : invalid(sentences);
}

export const activeCategoryWire = z
  .object({
    id: z.int(),
    name: z.string(),
    plex_mode: z.string(),
    preroll_count: z.int(),
    active_schedule_name: z.string().nullable(),
  })
  .nullable()
  .openapi("ActiveCategory");

/** The category on the programme, of a blend the first; null while a sequence or nothing plays. */
export function toActiveCategory({
  contents,
  playMode,
  prerollCount,
}: NowShowing): z.output<typeof activeCategoryWire> {
  const category = contents.find(({ kind }) => kind === "category");
  if (!category || category.id === null) return null;
  return {
    id: category.id,
    name: category.name,
    plex_mode: playMode ?? "shuffle",
    preroll_count: prerollCount,
    active_schedule_name: category.schedule?.name ?? null,
  };
}
