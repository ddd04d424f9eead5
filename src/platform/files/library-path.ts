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
  return proveInside(realRoot, await realpathOfNearest(join(realRoot, relative)));
}

/**
 * The same for what is moved or removed: its folder is proved, and its own name is not followed. Where somebody put a
 * link in the place of a file, the link goes, and never what it leads to.
 */
export async function libraryEntry(root: string, relative: string): Promise<LibraryPath> {
  if (relative.includes("\0")) throw outside();
  const realRoot = await realpath(root);
  return proveInside(realRoot, await realEntry(join(realRoot, relative)));
}

/** A path with the links of its folder resolved, as far as it exists; its own name stays. */
export async function realEntry(path: string): Promise<string> {
  return join(/* turbopackIgnore: true */ await realpathOfNearest(dirname(path)), basename(path));
}

function proveInside(realRoot: string, real: string): LibraryPath {
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
