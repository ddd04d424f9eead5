/** Pages and what belongs to them: Next's own files, the icons and the other files of `public/`. */
const pages =
  /^\/(?:$|web(?:\/|$)|_next\/|api\/inngest(?:\/|$)|(?:favicon\.ico|icon[\w-]*\.(?:svg|png)|apple-icon[\w-]*\.png|manifest\.webmanifest|robots\.txt|openapi\.json|scalar\.js)$)/;

/** Who answers an address: a page, the console's API, or the documented REST surface, which has all the rest. */
export function pathOwner(url: string): "page" | "trpc" | "rest" {
  const end = url.indexOf("?");
  const path = end < 0 ? url : url.slice(0, end);
  if (!decodable(path)) return "rest";
  if (path.startsWith("/api/trpc/")) return "trpc";
  return pages.test(path) ? "page" : "rest";
}

/** Next answers 500 to an address with a stray percent sign; the REST door explains it. */
function decodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
