import ipaddr from "ipaddr.js";

const homeRanges = new Set(["private", "loopback", "linkLocal", "uniqueLocal", "carrierGradeNat"]);

/**
 * Home servers show certificates nobody signed, so they are not verified for localhost, `*.local` and addresses of
 * the local network. Only what the user typed counts, never what a name resolves to: DNS is not to be trusted here.
 */
export function skipsTlsVerification(url: URL): boolean {
  if (url.protocol !== "https:") return false;
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (host === "localhost" || host.endsWith(".localhost") || host.endsWith(".local")) return true;
  return ipaddr.isValid(host) && homeRanges.has(ipaddr.process(host).range());
}
