import { type Actor, may, type Scope } from "@/platform/access";
import { forbidden, unauthenticated } from "@/platform/errors";

/** Throws unless the actor holds the scope: 401 without a credential, 403 with one that is not enough. */
export function guard(actor: Actor, scope: Scope): void {
  if (may(actor, scope)) return;
  if (actor.kind === "anonymous") {
    throw unauthenticated("Authentication required: send an API key as Bearer, X-Api-Key or ?api_key=.");
  }
  if (actor.kind === "api-key" && actor.permissions === "read" && !scope.startsWith("keys:")) {
    throw forbidden("This API key is read-only; the call needs a key with full access.");
  }
  throw forbidden("These credentials do not allow this.");
}
