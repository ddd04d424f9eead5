import type { z } from "zod";
import { issueSentence } from "@/lib/issue-sentence";
import { invalid } from "@/platform/errors";

/** Turns a schema's complaint into one sentence that names the field. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.map(String).join(".") ?? "";
  const sentence = issueSentence(issue);
  throw invalid(field ? `${field}: ${sentence}` : sentence, { field: field || undefined });
}
