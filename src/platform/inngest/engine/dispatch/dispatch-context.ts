import type { TransactionSql } from "postgres";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";
import type { Registry } from "@/platform/inngest/engine/registry";

/** What every part of the dispatcher works with; `tx` holds the dispatch lock. */
export interface DispatchContext {
  tx: TransactionSql;
  registry: Registry;
  logger: EngineLogger;
  now: Date;
}
