import ipaddr from "ipaddr.js";

/** The header in which the front server says who really connected; whatever a client sends under it is replaced. */
export const peerHeader = "x-marquee-peer";

function isPrivate(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return ["private", "loopback", "linkLocal", "uniqueLocal", "carrierGradeNat"].includes(parsed.range());
}

/** Strips the port and the brackets that proxies write around addresses. */
function bare(address: string): string {
  const text = address.trim().replace(/^"|"$/g, "");
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(text);
  if (bracketed?.[1]) return bracketed[1];
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(text) ? text.replace(/:\d+$/, "") : text;
}

/**
 * Whether a request comes from the house's own network. Every hop counts: a public address that a proxy
 * passed on makes the request public, so that a forgotten port forward does not open the app.
 */
export function isFromPrivateNetwork(headers: Headers): boolean {
  const peer = headers.get(peerHeader);
  if (peer === null) return false;
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map(bare).filter(Boolean);
  const realIp = headers.get("x-real-ip");
  return [peer, ...forwarded, ...(realIp ? [bare(realIp)] : [])].every(isPrivate);
}

/** Whether a browser sends this for a page of our own, or no browser sends it at all. */
export function isSameOriginOrNoBrowser(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (origin === null) return true;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
