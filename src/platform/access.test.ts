import { describe, expect, it } from "vitest";
import { type Actor, may, type Scope, scopes } from "./access";

const admin: Actor = { kind: "user", userId: 1, name: "Ada", role: "admin" };
const user: Actor = { kind: "user", userId: 2, name: "Bob", role: "user" };
const readKey: Actor = { kind: "api-key", keyId: 1, name: "widget", permissions: "read" };
const fullKey: Actor = { kind: "api-key", keyId: 2, name: "script", permissions: "full" };
const system: Actor = { kind: "system", job: "tick" };

const allowed = (actor: Actor): Scope[] => scopes.filter((scope) => may(actor, scope));

describe("may", () => {
  it("lets nobody but the public scope through without a credential", () => {
    expect(allowed({ kind: "anonymous" })).toEqual(["public"]);
  });
  it("lets an admin and the system do everything", () => {
    expect(allowed(admin)).toEqual([...scopes]);
    expect(allowed(system)).toEqual([...scopes]);
  });
  it("lets a plain user and a read key read, and never write", () => {
    expect(allowed(user).filter((scope) => scope.endsWith(":write"))).toEqual([]);
    expect(allowed(readKey).filter((scope) => scope.endsWith(":write"))).toEqual([]);
    expect(allowed(readKey)).toContain("prerolls:read");
  });
  it("lets no key, not even a full one, see or make keys", () => {
    expect(may(fullKey, "keys:read")).toBe(false);
    expect(may(fullKey, "keys:write")).toBe(false);
    expect(may(fullKey, "schedules:write")).toBe(true);
  });
});
