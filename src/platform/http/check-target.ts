import ipaddr from "ipaddr.js";
import { invalid } from "@/platform/errors";
import { isAddressAllowed, type Reach } from "./address-guard";

/**
 * Refuses a URL that may not be called at all: other schemes than http and https, a user or password in it, or
 * an address that is never allowed. Names are checked later, when they are resolved.
 */
export function checkTarget(url: URL, service: string, reach: Reach): void {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw invalid(`The address of ${service} must begin with http:// or https://.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw invalid(`The address of ${service} must not hold a user name or password. Leave them out.`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (ipaddr.isValid(host) && !isAddressAllowed(host, reach)) {
    throw invalid(`${service} cannot be called at ${url.host}: addresses of that kind are not allowed.`);
  }
}
