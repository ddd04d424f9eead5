import { singleton } from "@/lib/singleton";
import { isStartupError } from "@/lib/startup-error";
import { inputsChanged } from "@/platform/announce";
import { systemContext } from "@/platform/context";
import { createDataFolders } from "@/platform/data-folder";
import { env } from "@/platform/env";
import { clearIncoming } from "@/platform/files/incoming-files";
import { inngest } from "@/platform/inngest/client";
import { engineMode } from "@/platform/inngest/engine-mode";
import { startEngine } from "@/platform/inngest/start-engine";
import { logger } from "@/platform/logger";
import { openProcessDatabase } from "@/platform/open-process-database";
import { loadSecretKey } from "@/platform/secrets";
import { onShutdown } from "@/platform/shutdown";
import { doorsSlot } from "@/transport/doors";
import { functions } from "@/transport/inngest/functions";
import { inngestDoor } from "@/transport/inngest/inngest-fetch";
import { restFetch } from "@/transport/rest/rest-fetch";
import { trpcHandler } from "@/transport/trpc/handler";
import { createCaller } from "@/transport/trpc/root";

/** How long steps under way may take when the process is told to end. */
const engineDrainMs = 3_000;

/** Everything a start needs, in order, once per process. A start that cannot be ends with one sentence. */
export function boot(): Promise<void> {
  return singleton("boot", () => bootSteps().catch(giveUp));
}

async function bootSteps(): Promise<void> {
  const { dataDir, secret, warnings } = env();
  for (const warning of warnings) logger().warn(warning);
  await openProcessDatabase();
  await createDataFolders();
  await loadSecretKey(dataDir, secret);
  await finishWhatWasCut();
  await startJobs();
  doorsSlot().doors = { rest: restFetch, trpc: trpcHandler };
}

/** A process that was killed leaves half-received files, clips between two places, and half-made conversions. */
async function finishWhatWasCut(): Promise<void> {
  const { prerolls, sequences } = createCaller(systemContext("start"));
  await prerolls.settleMoves();
  await prerolls.settleConversions();
  await sequences.purgeImports({ everyStray: true });
  await clearIncoming();
}

/** Jobs run here unless an Inngest server drives them; either way the programme is looked at right after a start. */
async function startJobs(): Promise<void> {
  if (engineMode(process.env) === "embedded") {
    const engine = await startEngine(functions);
    onShutdown("engine", () => engine.stop({ drainMs: engineDrainMs }));
  } else {
    // Made now, so that a missing key stops the start and not the first call.
    inngestDoor();
  }
  await inngest
    .send({ name: inputsChanged, data: { topic: "start" } })
    .catch((error: unknown) => logger().warn({ err: error }, "the jobs could not be told of the start"));
  // Files may have come and gone while nobody looked.
  await createCaller(systemContext("start"))
    .prerolls.startScan({})
    .catch((error: unknown) => logger().warn({ err: error }, "the library is not looked through now"));
}

function giveUp(error: unknown): never {
  if (isStartupError(error)) {
    process.stderr.write(`Marquee cannot start: ${error.message}\n`);
    process.exit(error.exitCode);
  }
  logger().fatal({ err: error }, "Marquee cannot start");
  process.exit(70);
}
