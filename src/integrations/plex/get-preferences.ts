import { z } from "zod";
import { lenientFlag, lenientList, lenientText } from "./lenient";
import type { PlexConnection } from "./plex-connection";
import { readContainer } from "./read-container";

export interface PlexPreference {
  id: string;
  /** As text, whatever its type: "true", "3", "/movies/intro.mp4". */
  value: string;
  type: string;
  label: string;
  summary: string;
  group: string;
  hidden: boolean;
  advanced: boolean;
  /** The values it is restricted to; empty when free. */
  options: readonly { value: string; label: string }[];
}

const setting = z.object({
  id: z.string(),
  value: lenientText.nullish(),
  type: z.string().nullish(),
  label: z.string().nullish(),
  summary: z.string().nullish(),
  group: z.string().nullish(),
  hidden: lenientFlag.nullish(),
  advanced: lenientFlag.nullish(),
  enumValues: z.string().nullish(),
});

const container = z.object({ Setting: lenientList(setting) });

/** Every setting of the server, the hidden ones too. Only the owner's token may read them. */
export async function getPreferences(
  connection: PlexConnection,
  signal?: AbortSignal,
): Promise<PlexPreference[]> {
  const { Setting } = await readContainer(connection, "/:/prefs", container, { signal });
  return Setting.map((found) => ({
    id: found.id,
    value: found.value ?? "",
    type: found.type ?? "text",
    label: found.label ?? "",
    summary: found.summary ?? "",
    group: found.group ?? "",
    hidden: found.hidden ?? false,
    advanced: found.advanced ?? false,
    options: parseOptions(found.enumValues ?? ""),
  }));
}

/** "0:Nothing|1:Trailers from your library" */
function parseOptions(enumValues: string): PlexPreference["options"] {
  if (enumValues === "") return [];
  return enumValues.split("|").map((entry) => {
    const colon = entry.indexOf(":");
    if (colon === -1) return { value: entry, label: entry };
    return { value: entry.slice(0, colon), label: entry.slice(colon + 1) };
  });
}
