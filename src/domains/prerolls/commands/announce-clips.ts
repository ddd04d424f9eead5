import { announce } from "@/platform/announce";
import type { CommandContext } from "@/platform/command";
import { publish } from "@/platform/live-events";

/** After the commit: these clips changed, and with them what categories hold. */
export function announceClips({ afterCommit }: Pick<CommandContext, "afterCommit">, ids: number[]): void {
  afterCommit.push(() => announce("prerolls", ids));
  // The programme was told already; this is for the counts on the screen.
  afterCommit.push(() => publish("categories"));
}
