import { serverAddress } from "@/platform/http/server-address";

/** The base address of a Plex server; see `serverAddress` for what is understood. Throws `invalid`. */
export function plexAddress(text: string): string {
  return serverAddress(text, { service: "Plex", example: "http://192.168.1.10:32400" });
}
