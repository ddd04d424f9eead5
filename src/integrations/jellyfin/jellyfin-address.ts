import { serverAddress } from "@/platform/http/server-address";

/** The base address of a Jellyfin server; see `serverAddress` for what is understood. Throws `invalid`. */
export function jellyfinAddress(text: string): string {
  return serverAddress(text, { service: "Jellyfin", example: "http://192.168.1.10:8096" });
}
