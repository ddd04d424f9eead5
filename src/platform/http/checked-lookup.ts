import { type LookupAddress, lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { isAddressAllowed, type Reach } from "./address-guard";

/** Code of the error given when a name leads only to addresses that may not be reached. */
export const blockedAddressCode = "ERR_ADDRESS_BLOCKED";

/**
 * A DNS lookup for `net.connect` that answers only allowed addresses. The socket connects to what it answers
 * and asks no second time, so a name cannot change its address between the check and the connection.
 */
export function checkedLookup(reach: Reach, resolve = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, "", 0);
      const allowed = found.filter(({ address }) => isAddressAllowed(address, reach));
      const [first] = allowed;
      if (!first) return callback(blocked(), "", 0);
      if (options.all) return callback(null, allowed satisfies LookupAddress[]);
      return callback(null, first.address, first.family);
    });
  };
}

function blocked(): NodeJS.ErrnoException {
  return Object.assign(new Error("address not allowed"), { code: blockedAddressCode });
}
