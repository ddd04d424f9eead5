import { z } from "zod";
import { parseJsonAnswer } from "@/platform/http/parse-json-answer";
import { callJellyfin, jellyfinName } from "./call-jellyfin";
import type { JellyfinConnection } from "./jellyfin-connection";

export interface JellyfinSystemInfo {
  serverName: string;
  /** As "10.11.0". Empty when the server does not say. */
  version: string;
  /** "Linux", "Windows"… Empty when the server does not say, as newer ones do not. */
  operatingSystem: string;
  id: string;
}

const systemInfo = z.object({
  Id: z.string().min(1),
  ServerName: z.string().nullish(),
  Version: z.string().nullish(),
  OperatingSystem: z.string().nullish(),
});

/** What the server tells of itself to those with a valid key: so it tests the key. */
export async function getSystemInfo(
  connection: JellyfinConnection,
  signal?: AbortSignal,
): Promise<JellyfinSystemInfo> {
  const answer = await callJellyfin(connection, "/System/Info", { withKey: true, signal });
  const found = parseJsonAnswer(answer, systemInfo, jellyfinName);
  return {
    serverName: found.ServerName || jellyfinName,
    version: found.Version ?? "",
    operatingSystem: found.OperatingSystem ?? "",
    id: found.Id,
  };
}
