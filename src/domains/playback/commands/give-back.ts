import { prerollTargetOf } from "@/domains/media-servers/queries";
import { type PutOutcome, putValue } from "@/domains/playback/commands/put-value";
import type { Look } from "@/domains/playback/commands/record-look";
import { serverTimeLimitMs } from "@/domains/playback/constants";

/** Gives a server the value it had before us. In passive mode a value that is not ours stays. */
export function giveBack({
  server,
  state,
  rule,
}: Pick<Look, "server" | "state" | "rule">): Promise<PutOutcome> {
  const isOurs = (found: string) => found === state?.sent || found === state?.confirmed;
  return putValue({
    serverName: server.name,
    open: () => prerollTargetOf(server),
    value: server.originalPreroll ?? "",
    mayReplace: (found) => rule !== "passive" || isOurs(found),
    beforeWrite: () => Promise.resolve(),
    timeLimitMs: serverTimeLimitMs,
  });
}
