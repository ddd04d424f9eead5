import { domainErrorIn, inWireWords } from "@/transport/rest/wire-words";

/** What a `catch` of a door does: throws a known complaint again in the field names of the wire, and all else as it is. */
export const refuseInWireWords =
  (names: Readonly<Record<string, string>>) =>
  (error: unknown): never => {
    const known = domainErrorIn(error);
    throw known ? inWireWords(known, names) : error;
  };
