import pino, { type Logger } from "pino";
import { singleton } from "@/lib/singleton";
import { redact, redactText } from "@/platform/redact";

/** The process's log: JSON lines on stdout, secrets taken out as they are written. */
export function logger(): Logger {
  return singleton("logger", () =>
    pino({
      level: process.env.LOG_LEVEL ?? "info",
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (record) => redact(record) as Record<string, unknown>,
      },
      serializers: { err: describeError },
      hooks: {
        logMethod(args, method) {
          method.apply(
            this,
            args.map((arg) => (typeof arg === "string" ? redactText(arg) : arg)) as Parameters<typeof method>,
          );
        },
      },
    }),
  );
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  return {
    name: error.name,
    message: redactText(error.message),
    stack: redactText(error.stack ?? ""),
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  };
}
