import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder; every other path here is relative to it. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
/** Next's self-contained output: server, static files and the packages they need. */
export const standalone = ".next/standalone";
/** The front server, bundled. */
export const serverFile = `${standalone}/server/marquee.mjs`;
/** What the build was made from. */
export const stampFile = `${standalone}/marquee-build.json`;
