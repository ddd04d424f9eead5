import { parseTags } from "@/domains/prerolls/core/parse-tags";
import { invalid } from "@/platform/errors";

/** The tags in any form that clients send. Throws `invalid` with what is wrong with them. */
export function requireTags(input: unknown): string[] {
  const { tags, problem } = parseTags(input);
  if (problem) throw invalid(`tags: ${problem}`, { field: "tags" });
  return tags;
}
