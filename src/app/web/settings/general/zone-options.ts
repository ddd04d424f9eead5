import { zoneLabel, zoneOffset } from "@/lib/zone-words";
import type { SelectOption } from "@/ui/primitives/select";

/** What stands for "no zone of our own": the machine's is followed then. */
export const machineZone = "machine";

/**
 * The zones to choose from, each with its distance from UTC at this moment. UTC itself and the one that is set are
 * among them, even where the browser leaves them out of `names`.
 */
export function zoneOptions(names: readonly string[], current: string | null, atMs: number): SelectOption[] {
  const all = [...new Set([...names, "UTC", ...(current === null ? [] : [current])])].sort();
  return all.map((zone) => ({ value: zone, label: zoneLabel(zone), hint: zoneOffset(zone, atMs) }));
}
