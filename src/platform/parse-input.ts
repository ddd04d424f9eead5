import type { z } from "zod";
import { invalid } from "@/platform/errors";

/** Turns a schema's complaint into one sentence that names the field. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join(".") ?? "";
  const sentence = issue?.message ?? "The input is not valid";
  throw invalid(field ? `${field}: ${sentence}` : sentence, { field: field || undefined });
}
