import ipaddr from "ipaddr.js";

/** What a call may reach: "private" adds the local network and this machine to the public internet. */
export type Reach = "private" | "public";

const localRanges = new Set(["private", "loopback", "carrierGradeNat", "uniqueLocal"]);

/** Cloud machines hand out credentials here, and the ranges they lie in are otherwise allowed. */
const metadataAddresses = new Set(["fd00:ec2::254", "100.100.100.200"]);

/**
 * Says whether a call may go to this IP address. Link-local (169.254.0.0/16, fe80::/10), multicast, unspecified,
 * broadcast, reserved, tunnel and metadata addresses are never allowed.
 */
export function isAddressAllowed(address: string, reach: Reach): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = unwrap(ipaddr.process(address));
  if (metadataAddresses.has(parsed.toString())) return false;
  const range = parsed.range();
  return range === "unicast" || (reach === "private" && localRanges.has(range));
}

/** NAT64 (64:ff9b::/96) carries the IPv4 address that is really reached in its last four bytes. */
function unwrap(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address.range() !== "rfc6052") return address;
  return new ipaddr.IPv4(address.toByteArray().slice(12));
}
