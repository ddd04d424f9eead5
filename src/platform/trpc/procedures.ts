import { initTRPC, TRPCError, type TRPCMutationProcedure, type TRPCQueryProcedure } from "@trpc/server";
import type { z } from "zod";
import { isLostConnection } from "@/db/survive-lost-transactions";
import type { Scope } from "@/platform/access";
import type { Command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { type DomainError, type ErrorKind, isDomainError, upstream } from "@/platform/errors";
import { logger } from "@/platform/logger";
import type { Query } from "@/platform/query";

const codes = {
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  "not-found": "NOT_FOUND",
  conflict: "CONFLICT",
  invalid: "UNPROCESSABLE_CONTENT",
  "too-large": "PAYLOAD_TOO_LARGE",
  "limit-reached": "TOO_MANY_REQUESTS",
  upstream: "BAD_GATEWAY",
  storage: "SERVICE_UNAVAILABLE",
  internal: "INTERNAL_SERVER_ERROR",
} as const satisfies Record<ErrorKind, TRPCError["code"]>;

/** The sentence for an error nobody foresaw: it says how to find it in the log, and nothing from inside. */
export function unknownErrorSentence(requestId: string): string {
  return `Something went wrong in Marquee. The log has the details under request ${requestId}.`;
}

const t = initTRPC
  .context<Context>()
  .meta<{ scope: Scope }>()
  .create({
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
    errorFormatter: ({ shape, error, ctx }) => ({
      message: shape.message,
      code: shape.code,
      data: {
        code: shape.data.code,
        httpStatus: shape.data.httpStatus,
        field: isDomainError(error.cause) ? (error.cause.field ?? null) : null,
        requestId: ctx?.requestId ?? null,
      },
    }),
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Every procedure: known errors keep their sentence, unknown ones are logged and hidden behind the request id. */
const procedure = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const known = knownCause(result.error.cause);
  if (known) throw new TRPCError({ code: codes[known.kind], message: known.message, cause: known });
  if (result.error.code !== "INTERNAL_SERVER_ERROR") throw result.error;
  logger().error(
    { requestId: ctx.requestId, path, err: result.error.cause ?? result.error },
    "a call failed unexpectedly",
  );
  throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: unknownErrorSentence(ctx.requestId) });
});

/** The supervisor starts a database that died again, which takes a few seconds. */
const databaseBackSeconds = 5;

function knownCause(cause: unknown): DomainError | null {
  if (isDomainError(cause)) return cause;
  if (!isLostConnection(cause)) return null;
  return upstream("The database was away for a moment. Look whether this was done, then try again.", {
    retryAfterSeconds: databaseBackSeconds,
    cause,
  });
}

/** Rows are typed by hand: the builder's own inference gives up on schemas that are type parameters. */
interface Row<S extends z.ZodType, Out extends z.ZodType> {
  input: z.input<S>;
  output: z.output<Out>;
  meta: { scope: Scope };
}

/** Empty when the schema takes what the call gives; else an argument nobody passes, so that it fails to compile. */
type Fits<O, Out extends z.ZodType> = [O] extends [z.input<Out>] ? [] : ["the output schema does not fit"];

/** A router row for a write. The command parses its own input, so that every door meets the same check. */
export function write<S extends z.ZodType, O, Out extends z.ZodType>(
  command: Command<S, O>,
  output: Out,
  ..._fits: Fits<O, Out>
): TRPCMutationProcedure<Row<S, Out>> {
  const row: unknown = procedure
    .meta({ scope: command.spec.scope })
    .input((raw: unknown) => raw)
    .output(output as z.ZodType)
    .mutation(({ ctx, input }) => command(ctx, input as z.input<S>));
  return row as TRPCMutationProcedure<Row<S, Out>>;
}

/** A router row for a read. */
export function read<S extends z.ZodType, O, Out extends z.ZodType>(
  query: Query<S, O>,
  output: Out,
  ..._fits: Fits<O, Out>
): TRPCQueryProcedure<Row<S, Out>> {
  const row: unknown = procedure
    .meta({ scope: query.spec.scope })
    .input((raw: unknown) => raw)
    .output(output as z.ZodType)
    .query(({ ctx, input }) => query(ctx, input as z.input<S>));
  return row as TRPCQueryProcedure<Row<S, Out>>;
}

export const baseProcedure = procedure;
