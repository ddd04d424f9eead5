import { invalid } from "@/platform/errors";
import { callPlex } from "./call-plex";
import { getPreroll, prerollPreference } from "./get-preroll";
import { plexAddress } from "./plex-address";
import type { PlexConnection } from "./plex-connection";

/** Longer request lines are refused on the way (proxies, the server itself), so the value goes into the body. */
const maxUrlLength = 8_000;

export type SetPrerollResult =
  | { stored: true; confirmed: string }
  /** The server said yes but holds something else; `problem` is a sentence for a person. */
  | { stored: false; confirmed: string | null; problem: string };

/**
 * Writes the preroll and reads it back: only a value that equals what was sent, byte for byte, counts as stored.
 * One write, one read; what the server held is never blanked on failure. Throws as every call does when the server
 * cannot be reached or refuses.
 */
export async function setPreroll(
  connection: PlexConnection,
  value: string,
  signal?: AbortSignal,
): Promise<SetPrerollResult> {
  const assignment = `${prerollPreference}=${encode(value)}`;
  const tooLong = plexAddress(connection.url).length + "/:/prefs?".length + assignment.length > maxUrlLength;
  await callPlex(connection, "/:/prefs", {
    method: "PUT",
    expect: [200, 201, 204],
    signal,
    ...(tooLong ? { form: assignment } : { query: assignment }),
  });
  const confirmed = await getPreroll(connection, signal);
  if (confirmed === value) return { stored: true, confirmed };
  return { stored: false, confirmed, problem: explain(value, confirmed) };
}

function encode(value: string): string {
  try {
    return encodeURIComponent(value).replace(
      /[!'()*]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    throw invalid("A preroll's path holds characters that are not valid text. Rename the file.");
  }
}

function explain(sent: string, confirmed: string | null): string {
  if (confirmed === null) return "Plex has no preroll setting. Update Plex Media Server.";
  if (confirmed !== "" && sent.startsWith(confirmed)) {
    return `Plex kept only the first ${confirmed.length} of ${sent.length} characters. Use fewer or shorter paths.`;
  }
  if (sent.length > 20_000) {
    return `Plex did not store a list of ${sent.length} characters; about 20,000 is its limit. Use fewer or shorter paths.`;
  }
  return "Plex accepted the preroll but did not store it. Check in Plex under Settings, Extras that it can be changed.";
}
