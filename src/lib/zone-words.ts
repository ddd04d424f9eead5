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
