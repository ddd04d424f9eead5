import type { z } from "zod";
import type { Scope } from "@/platform/access";
import { writeAudit } from "@/platform/audit";
import type { Context } from "@/platform/context";
import { guard } from "@/platform/guard";
import { publish } from "@/platform/live-events";
import { logger } from "@/platform/logger";
import { parseInput } from "@/platform/parse-input";

export interface CommandSpec<S extends z.ZodType> {
  scope: Scope;
  input: S;
  /** The trail's word, such as "preroll.create"; null for what a machine does every minute. */
  audit: string | null;
  /** "none" for commands that talk to other servers or move files: they must not hold a transaction meanwhile. */
  transaction?: "one" | "none";
}

export type CommandContext = Context & { afterCommit: Array<() => unknown> };

export type Command<S extends z.ZodType, O> = ((context: Context, input: z.input<S>) => Promise<O>) & {
  spec: CommandSpec<S>;
};

/**
 * Builds a write: guard, parse, transaction, audit, in that order, so that none can be forgotten.
 * `subject` is what the trail names beside the action, such as the clip's name.
 * What `fn` pushes on `context.afterCommit` runs once the outermost transaction stands.
 */
export function command<S extends z.ZodType, O>(
  spec: CommandSpec<S>,
  fn: (context: CommandContext, input: z.output<S>) => Promise<O>,
  subject?: (output: O, input: z.output<S>) => string | null,
): Command<S, O> {
  const run = async (context: Context, raw: z.input<S>): Promise<O> => {
    guard(context.actor, spec.scope);
    const input = parseInput(spec.input, raw);
    const outermost = context.afterCommit === undefined;
    const afterCommit = context.afterCommit ?? [];

    const inside = async (db: Context["db"]): Promise<O> => {
      const own: CommandContext = { ...context, db, afterCommit };
      const output = await fn(own, input);
      if (spec.audit) {
        await writeAudit(own, spec.audit, subject?.(output, input) ?? null);
        afterCommit.push(() => publish("activity"));
      }
      return output;
    };

    const output =
      spec.transaction === "none"
        ? await withoutTransaction(context, inside)
        : await context.db.transaction(inside);
    if (outermost) await runAfterCommit(afterCommit, context.requestId);
    return output;
  };
  return Object.assign(run, { spec });
}

function withoutTransaction<O>(context: Context, inside: (db: Context["db"]) => Promise<O>): Promise<O> {
  return inside(context.db);
}

/** The write stands already: what fails here is logged and never told to the caller as a failure of the write. */
async function runAfterCommit(work: Array<() => unknown>, requestId: string): Promise<void> {
  for (const step of work.splice(0)) {
    try {
      await step();
    } catch (error) {
      logger().error({ requestId, err: error }, "work after a commit failed");
    }
  }
}
