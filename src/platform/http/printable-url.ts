/** A URL fit for a message or a log: no user, no password, no query, no fragment. */
export function printableUrl(url: URL): string {
  const path = url.pathname === "/" ? "" : url.pathname;
  return `${url.protocol}//${url.host}${path}`;
}
