import { guard } from "@/platform/guard";
import { type LiveEvent, subscribe } from "@/platform/live-events";
import { baseProcedure, router } from "@/platform/trpc/procedures";

/** The one stream the console listens to; it carries what changed, never the data itself. */
export const liveRouter = router({
  events: baseProcedure.meta({ scope: "playback:read" }).subscription(async function* ({
    ctx,
    signal,
  }): AsyncGenerator<LiveEvent> {
    guard(ctx.actor, "playback:read");
    yield* subscribe(signal ?? AbortSignal.timeout(60_000));
  }),
});
