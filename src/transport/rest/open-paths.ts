/** Answer whatever credential comes with the call, even a wrong one, and without asking the database for it. */
const deaf = new Set(["/health", "/api/keys/validate"]);
/** Answer without a credential. */
const open = new Set(["/version", "/system/version", "/api/docs"]);

const bare = (path: string) => (path.length > 1 ? path.replace(/\/$/, "") : path);

export const ignoresCredentials = (path: string): boolean => deaf.has(bare(path));
export const isOpenPath = (path: string): boolean => deaf.has(bare(path)) || open.has(bare(path));
