import { contentKey } from "@/domains/playback/core/content-key";
import type { Resolution } from "@/domains/schedules/schema";

/** What plays and for whom, as one text: it changes when another programme begins, and not with a roll. */
export function programmeKey({ outcome, parts }: Pick<Resolution, "outcome" | "parts">): string {
  const each = parts.map(({ content, playMode, schedule }) =>
    [contentKey(content), playMode ?? "", schedule?.id ?? ""].join("/"),
  );
  return [outcome, ...each].join("; ");
}
