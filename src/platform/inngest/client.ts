import { Inngest } from "inngest";
import { singleton } from "@/lib/singleton";
import type { Engine } from "@/platform/inngest/engine/create-engine";
import { createEngineClient } from "@/platform/inngest/engine-client";
import { engineMode } from "@/platform/inngest/engine-mode";
import { logger } from "@/platform/logger";

const appId = "marquee";

/** The engine of this process, once it is there. */
export const engineSlot = singleton("inngest.engine", (): { engine: Engine | null } => ({ engine: null }));

const toEngine: typeof fetch = async (input, init) => {
  if (!engineSlot.engine) throw new Error("The engine has not been started yet.");
  return engineSlot.engine.fetch(input, init);
};

/** The one client: every job is made with it, and every event is sent through it. */
export const inngest: Inngest = singleton("inngest.client", () =>
  engineMode(process.env) === "embedded"
    ? createEngineClient(appId, toEngine, logger())
    : new Inngest({ id: appId, logger: logger(), isDev: false, aiMetadata: false }),
);
