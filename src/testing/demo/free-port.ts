import { createServer } from "node:net";

/** How many ports from the wanted one on are tried. */
const triesMax = 50;

/** Whether nobody listens on it, on any address or on this machine's own. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", undefined]) {
    const server = createServer();
    const ok = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, host, () => resolve(true));
    });
    if (!ok) return false;
    await new Promise((resolve) => server.close(resolve));
  }
  return true;
}

/** The wanted port, or the next one that nobody uses. Throws when there is none near it. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + triesMax && port <= 65_535; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No port from ${wanted} on is free. Set PORT to one that is.`);
}
