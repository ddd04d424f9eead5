import { invalid } from "@/platform/errors";

/**
 * The base address of a Plex server, without a slash at its end. Understands what people paste: no scheme
 * (http is meant), the web app's address, spaces around. A path in front of the API (reverse proxies) is kept.
 */
export function plexAddress(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw invalid("Enter the address of Plex, for example http://192.168.1.10:32400.");
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  if (!URL.canParse(withScheme)) {
    throw invalid("That is not an address. It should look like http://192.168.1.10:32400.");
  }
  const url = new URL(withScheme);
  const path = url.pathname.replace(/\/web(\/.*)?$/, "").replace(/\/+$/, "");
  const user = url.username || url.password ? `${url.username}:${url.password}@` : "";
  return `${url.protocol}//${user}${url.host}${path}`;
}
