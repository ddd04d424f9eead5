import { z } from "zod";
import { httpError } from "@/platform/http/http-failure";
import { parseJsonAnswer } from "@/platform/http/parse-json-answer";
import { callJellyfin, jellyfinName } from "./call-jellyfin";
import type { JellyfinConnection } from "./jellyfin-connection";

export interface JellyfinPublicInfo {
  serverName: string;
  version: string;
  /** False until its first administrator was made: till then it opens to everybody, whatever the key. */
  isSetUp: boolean;
}

const publicInfo = z.object({
  Id: z.string().min(1),
  ServerName: z.string().nullish(),
  Version: z.string().nullish(),
  ProductName: z.string().nullish(),
  StartupWizardCompleted: z.boolean().nullish(),
});

/**
 * Who answers at this address, which anybody may ask. Throws `upstream` for whatever is not Jellyfin: Emby answers
 * the same call, without the name of a product.
 */
export async function getPublicInfo(
  connection: JellyfinConnection,
  signal?: AbortSignal,
): Promise<JellyfinPublicInfo> {
  const answer = await callJellyfin(connection, "/System/Info/Public", { withKey: false, signal });
  const found = parseJsonAnswer(answer, publicInfo, jellyfinName);
  if (!/jellyfin/i.test(found.ProductName ?? "")) {
    const { origin } = new URL(answer.url);
    const sentence = `What answers at ${origin} is not Jellyfin but something like it, such as Emby. Check the address.`;
    throw httpError("bad-answer", sentence, { status: answer.status });
  }
  return {
    serverName: found.ServerName || jellyfinName,
    version: found.Version ?? "",
    isSetUp: found.StartupWizardCompleted !== false,
  };
}
