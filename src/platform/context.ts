import { randomUUID } from "node:crypto";
import { type Database, getDatabase, type Transaction } from "@/db/client";
import type { Actor } from "@/platform/access";
import { type Clock, systemClock } from "@/platform/clock";

/** Who asks, and with what: handed to every command and query. */
export interface Context {
  actor: Actor;
  db: Database | Transaction;
  clock: Clock;
  /** Shown to people with unknown errors, and written beside every log line of the request. */
  requestId: string;
  /** Work for after the commit, while inside a transaction; else undefined. */
  afterCommit?: Array<() => unknown>;
}

export function createContext(actor: Actor, overrides: Partial<Context> = {}): Context {
  return {
    actor,
    db: overrides.db ?? getDatabase(),
    clock: overrides.clock ?? systemClock,
    requestId: overrides.requestId ?? randomUUID(),
  };
}

/** The context of a job: the system acts, and its name shows in history. */
export function systemContext(job: string, overrides: Partial<Context> = {}): Context {
  return createContext({ kind: "system", job }, overrides);
}
