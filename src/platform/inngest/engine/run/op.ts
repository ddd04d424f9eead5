import { z } from "zod";

/** One operation as the SDK reports it: a step that ran, or one that wants to run or to wait. */
export const opSchema = z.looseObject({
  id: z.string(),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
  opts: z.record(z.string(), z.unknown()).nullish(),
});

export type Op = z.output<typeof opSchema>;

/** The step's name for people. PostgreSQL's text cannot hold NUL. */
export function opName(op: Op): string {
  return (op.displayName ?? op.name ?? op.id).replaceAll("\0", "");
}
