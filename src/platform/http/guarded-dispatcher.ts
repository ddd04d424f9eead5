import { Agent, type Dispatcher } from "undici";
import { singleton } from "@/lib/singleton";
import type { Reach } from "./address-guard";
import { checkedLookup } from "./checked-lookup";

/** The connection pool for one reach, with or without verification of certificates; once per process. */
export function guardedDispatcher(reach: Reach, verifyTls: boolean): Dispatcher {
  return singleton(`http.${reach}.${verifyTls ? "verified" : "unverified"}`, () => {
    return new Agent({
      connect: { lookup: checkedLookup(reach), rejectUnauthorized: verifyTls, timeout: 10_000 },
      // Shorter than any server's own patience, so that a call does not meet a connection just being closed.
      keepAliveTimeout: 2_000,
      keepAliveMaxTimeout: 2_000,
    });
  });
}
