import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDatabase } from "@/db/start-database";
import { makeClips } from "@/testing/clips/make-clips";
import { benchEngine } from "./engine";
import { benchRequests } from "./bench-requests";
import { benchStart } from "./bench-start";
import { benchUpload } from "./bench-upload";
import { type Figure, atLeast, printFigures } from "./figure";

/** Two ports in a row that nobody uses now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
