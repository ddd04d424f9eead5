import type { ScanCounts } from "@/domains/prerolls/schema/scan";
import { announce } from "@/platform/announce";
import type { CommandContext } from "@/platform/command";
import { publish } from "@/platform/live-events";

const changes = ["added", "moved", "changed", "returned", "newlyMissing", "thumbnails"] as const;

/** After a scan, or a part of one: tells of clips only when some are not what they were. */
export function announceScan(
  { afterCommit }: Pick<CommandContext, "afterCommit">,
  before: ScanCounts,
  after: ScanCounts,
): void {
  if (changes.every((change) => before[change] === after[change])) return;
  afterCommit.push(() => announce("prerolls"));
  // The programme was told already; this is for the counts on the screen.
  afterCommit.push(() => publish("categories"));
}
