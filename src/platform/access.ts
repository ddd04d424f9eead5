/** What a caller may ask for. Every command and every query names exactly one. */
export const scopes = [
  "public",
  "prerolls:read",
  "prerolls:write",
  "sequences:read",
  "sequences:write",
  "schedules:read",
  "schedules:write",
  "playback:read",
  "playback:write",
  "servers:read",
  "servers:write",
  "settings:read",
  "settings:write",
  "activity:read",
  "keys:read",
  "keys:write",
] as const;
export type Scope = (typeof scopes)[number];

export type Actor =
  | { kind: "anonymous" }
  | { kind: "user"; userId: number | null; name: string; role: "admin" | "user" }
  | { kind: "api-key"; keyId: number; name: string; permissions: "read" | "full" }
  | { kind: "system"; job: string };

/** Keys are managed by people: no key may read the list of keys or make another one. */
function keyMay(permissions: "read" | "full", scope: Scope): boolean {
  if (scope.startsWith("keys:")) return false;
  return permissions === "full" || scope.endsWith(":read");
}

export function may(actor: Actor, scope: Scope): boolean {
  if (scope === "public") return true;
  switch (actor.kind) {
    case "anonymous":
      return false;
    case "user":
      return actor.role === "admin" || scope.endsWith(":read");
    case "api-key":
      return keyMay(actor.permissions, scope);
    case "system":
      return true;
  }
}

/** How an actor is named in the audit trail and in history. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case "anonymous":
      return "anonymous";
    case "user":
      return actor.name;
    case "api-key":
      return `key ${actor.name}`;
    case "system":
      return `Marquee (${actor.job})`;
  }
}
