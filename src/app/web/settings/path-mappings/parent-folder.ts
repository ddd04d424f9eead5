/** The folder a file lies in, as it is written; empty for a name alone. */
export const parentFolder = (path: string): string =>
  path.slice(0, Math.max(0, path.search(/[\\/][^\\/]*$/)));
