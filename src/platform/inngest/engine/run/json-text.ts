/** JSON text of a value; what has no JSON form becomes null. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value) ?? "null";
}
