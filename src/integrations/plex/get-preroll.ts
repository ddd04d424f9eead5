import { getPreferences } from "./get-preferences";
import type { PlexConnection } from "./plex-connection";

/** What today's servers call the setting, and the name it is written under. */
export const prerollPreference = "CinemaTrailersPrerollID";

/** Names seen in the wild, most usual first; understood when reading, never written. */
const spellings = [
  prerollPreference,
  "cinemaTrailersPrerollID",
  "CinemaTrailersPreroll",
  "cinemaTrailersPreroll",
  "PrerollID",
  "prerollID",
];

/**
 * The preroll the server holds now: paths joined by "," (all, in order) or ";" (one at random). Empty when none is
 * set, null when the server knows no such setting.
 */
export async function getPreroll(connection: PlexConnection, signal?: AbortSignal): Promise<string | null> {
  const preferences = await getPreferences(connection, signal);
  const values = new Map(preferences.map(({ id, value }) => [id, value]));
  const name = spellings.find((spelling) => values.has(spelling));
  return name === undefined ? null : (values.get(name) ?? "");
}
