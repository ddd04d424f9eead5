import { realpath } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import { invalid } from "@/platform/errors";

declare const proven: unique symbol;

/** An absolute path, links resolved, that was proved to lie inside the root it was made from. */
export type LibraryPath = string & { readonly [proven]: true };

/**
 * The one way to a path on disk: joins, resolves links and proves that the result is inside `root`.
 * The file itself need not exist yet. Throws `invalid` for a path that leads out, by `..` or by a link.
 */
export async function libraryPath(root: string, relative: string): Promise<LibraryPath> {
  if (relative.includes("\0")) throw outside();
  const realRoot = await realpath(root);
  const real = await realpathOfNearest(join(realRoot, relative));
  if (!real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) throw outside();
  return real as LibraryPath;
}

/** Resolves the part of the path that exists and keeps the rest as it is; `join` has already taken out every `..`. */
async function realpathOfNearest(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || parent === path) throw error;
    return join(/* turbopackIgnore: true */ await realpathOfNearest(parent), basename(path));
  }
}

function outside() {
  return invalid("This path leads out of its folder.");
}
