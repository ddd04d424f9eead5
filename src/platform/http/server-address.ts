import { invalid } from "@/platform/errors";

export interface AddressedService {
  /** As a person calls it: "Plex". */
  service: string;
  /** How its address usually looks. */
  example: string;
}

/**
 * The base address of a media server, without a slash at its end. Understands what people paste: no scheme (http is
 * meant), the web app's address, spaces around. A path in front of the API (reverse proxies) is kept. Throws `invalid`.
 */
export function serverAddress(text: string, { service, example }: AddressedService): string {
  const trimmed = text.trim();
  if (trimmed === "") throw invalid(`Enter the address of ${service}, for example ${example}.`);
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  if (!URL.canParse(withScheme)) throw invalid(`That is not an address. It should look like ${example}.`);
  const url = new URL(withScheme);
  const path = url.pathname.replace(/\/web(\/.*)?$/, "").replace(/\/+$/, "");
  const user = url.username || url.password ? `${url.username}:${url.password}@` : "";
  return `${url.protocol}//${user}${url.host}${path}`;
}
