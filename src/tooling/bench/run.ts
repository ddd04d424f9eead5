import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeClips } from "@/testing/clips/make-clips";
import { benchEngine } from "./bench-engine";
import { benchLibrary } from "./bench-library";
import { benchProgramme } from "./bench-programme";
import { benchRequests } from "./bench-requests";
import { benchSequences } from "./bench-sequences";
import { benchStart } from "./bench-start";
import { benchUpload } from "./bench-upload";
import { type Figure, printFigures } from "./figure";

/** A port of loopback that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("no free port");
  return address.port;
}

const folder = await mkdtemp(join(tmpdir(), "marquee-bench-"));
const benches: Record<string, () => Promise<Figure[]>> = {
  start: async () => benchStart(await freePort(), folder),
  requests: async () => benchRequests(await freePort(), join(folder, "requests")),
  upload: async () => {
    const { clip } = await makeClips();
    return benchUpload(await freePort(), join(folder, "upload"), clip("h264-aac.mp4").path);
  },
  library: async () => benchLibrary(await freePort(), join(folder, "library")),
  programme: benchProgramme,
  engine: () => benchEngine(join(folder, "engine")),
  sequences: () => benchSequences(join(folder, "sequences")),
};

// `npm run bench -- upload engine` measures these two alone.
const wanted = process.argv.slice(2);
const figures: Figure[] = [];
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`measuring ${name}…`);
    figures.push(...(await bench()));
  }
  printFigures(figures);
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);
