import { Inngest } from "inngest";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";
import { StepScope } from "@/platform/inngest/engine/step-scope";

/**
 * A client whose requests all go to `fetch`, an engine's, and never to a network. Dev mode switches signatures off,
 * which is safe because nothing listens. The address is one that cannot exist.
 */
export function createEngineClient(
  id: string,
  fetch: typeof globalThis.fetch,
  logger: EngineLogger,
): Inngest {
  return new Inngest({
    id,
    fetch,
    logger,
    isDev: true,
    baseUrl: "http://engine.invalid/",
    eventKey: "embedded",
    aiMetadata: false,
    middleware: [StepScope],
  });
}
