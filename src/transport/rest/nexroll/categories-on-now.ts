import { singleton } from "@/lib/singleton";
import { onLiveEvent } from "@/platform/live-events";
import type { Caller } from "@/transport/trpc/root";

/** The clock changes the programme too, and not by an event. */
const freshMs = 1_000;

interface Known {
  ids: Promise<ReadonlySet<number>>;
  readAt: number;
}

/** What was read last; forgotten with the first change of anything. */
const lastRead = () =>
  singleton("rest.categories-on-now", () => {
    const slot: { known: Known | null } = { known: null };
    onLiveEvent(() => {
      slot.known = null;
    });
    return slot;
  });

/** The ids of the categories that play now: the documented `apply_to_plex`. Lists of categories are asked for many times a second. */
export async function categoriesOnNow(caller: Caller): Promise<ReadonlySet<number>> {
  const slot = lastRead();
  const { known } = slot;
  if (known && Date.now() - known.readAt < freshMs) return known.ids;
  const ids = caller.playback
    .getNowShowing()
    .then(
      ({ contents }) =>
        new Set(contents.flatMap(({ kind, id }) => (kind === "category" && id !== null ? [id] : []))),
    );
  slot.known = { ids, readAt: Date.now() };
  ids.catch(() => {
    slot.known = null;
  });
  return ids;
}
