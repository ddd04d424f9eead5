import type { InngestFunction } from "inngest";
import { getSql } from "@/db/client";
import { engineSlot, inngest } from "@/platform/inngest/client";
import { createEngine, type Engine } from "@/platform/inngest/engine/create-engine";
import { logger } from "@/platform/logger";

/**
 * Starts the engine of this process on the database, with all functions. Throws a StartupError that names every
 * function and feature it cannot honour.
 */
export async function startEngine(functions: readonly InngestFunction.Any[]): Promise<Engine> {
  const engine = createEngine({ sql: getSql(), client: inngest, functions, logger: logger() });
  engineSlot.engine = engine;
  await engine.start();
  return engine;
}
