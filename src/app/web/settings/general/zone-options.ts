import type { SelectOption } from "@/ui/primitives/select";

/** What stands for "no zone of our own": the machine's is followed then. */
export const machineZone = "machine";

/** How far a zone is from UTC at a moment: "UTC+02:00"; "UTC" for none. */
export function zoneOffset(zone: string, atMs: number): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(
    atMs,
  );
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "GMT";
  return name.replace("GMT", "UTC").replace("+00:00", "");
}

/** A zone as people read it: "America/New York". */
export const zoneLabel = (zone: string): string => zone.replaceAll("_", " ");

/**
 * The zones to choose from, each with its distance from UTC at this moment. UTC itself and the one that is set are
 * among them, even where the browser leaves them out of `names`.
 */
export function zoneOptions(names: readonly string[], current: string | null, atMs: number): SelectOption[] {
  const all = [...new Set([...names, "UTC", ...(current === null ? [] : [current])])].sort();
  return all.map((zone) => ({ value: zone, label: zoneLabel(zone), hint: zoneOffset(zone, atMs) }));
}
