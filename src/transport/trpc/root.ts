import { identityRouter } from "@/domains/identity/router";
import { mediaServersRouter } from "@/domains/media-servers/router";
import { operationsRouter } from "@/domains/operations/router";
import { playbackRouter } from "@/domains/playback/router";
import { categoriesRouter, prerollsRouter } from "@/domains/prerolls/router";
import { schedulesRouter } from "@/domains/schedules/router";
import { sequencesRouter } from "@/domains/sequences/router";
import { liveRouter } from "@/platform/trpc/live-router";
import { createCallerFactory, router } from "@/platform/trpc/procedures";

/** Every domain under its own name; the one API the console calls and the dialects translate. */
export const rootRouter = router({
  identity: identityRouter,
  operations: operationsRouter,
  mediaServers: mediaServersRouter,
  prerolls: prerollsRouter,
  categories: categoriesRouter,
  sequences: sequencesRouter,
  schedules: schedulesRouter,
  playback: playbackRouter,
  live: liveRouter,
});
export type RootRouter = typeof rootRouter;

export const createCaller = createCallerFactory(rootRouter);
export type Caller = ReturnType<typeof createCaller>;
