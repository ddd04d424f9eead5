import { writeSync } from "node:fs";
import type { EngineLogger } from "@/platform/inngest/engine/engine-logger";

const isLoud = process.env.LOG_LEVEL === "debug";

function say(fields: object, message: string): void {
  if (isLoud) writeSync(2, `${message} ${JSON.stringify(fields, errorText)}\n`);
}

function errorText(_name: string, value: unknown): unknown {
  return value instanceof Error ? value.stack : value;
}

/** Says nothing, unless LOG_LEVEL is debug. */
export const quietLogger: EngineLogger = { debug: say, info: say, warn: say, error: say };
