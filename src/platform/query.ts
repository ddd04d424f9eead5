import type { z } from "zod";
import type { Scope } from "@/platform/access";
import type { Context } from "@/platform/context";
import { guard } from "@/platform/guard";
import { parseInput } from "@/platform/parse-input";

export type Query<S extends z.ZodType, O> = ((context: Context, input: z.input<S>) => Promise<O>) & {
  spec: { scope: Scope; input: S };
};

/** Builds a read: guard, then parse, then ask. */
export function query<S extends z.ZodType, O>(
  spec: { scope: Scope; input: S },
  fn: (context: Context, input: z.output<S>) => Promise<O>,
): Query<S, O> {
  const run = (context: Context, raw: z.input<S>): Promise<O> => {
    guard(context.actor, spec.scope);
    return fn(context, parseInput(spec.input, raw));
  };
  return Object.assign(run, { spec });
}
