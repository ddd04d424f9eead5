export interface ServerIdentity {
  name: string;
  version: string;
  /** As the server calls it: "Linux", "Windows"…; empty when it does not say. */
  platform: string;
  machineIdentifier: string;
}

export interface WriteOutcome {
  /** What the server holds after the write, read back; null when it knows no such setting. */
  confirmed: string | null;
  /** A sentence when that is not what was sent. */
  problem: string | null;
}

/** A server whose prerolls we set: one implementation for each kind. */
export interface PrerollTarget {
  /** Who answers, and whether the credential is good. Throws `upstream` or `invalid` with a sentence. */
  identify(): Promise<ServerIdentity>;
  /** The value in force; "" when none is set, null when the server has no such setting. */
  readPreroll(): Promise<string | null>;
  /** Writes once and reads back. Never blanks what was there when it fails. */
  writePreroll(value: string): Promise<WriteOutcome>;
}

export interface ServerAddress {
  url: string;
  /** The token or key, in clear; lives only as long as the call. */
  credential: string;
}
