import { startDatabase } from "@/db/start-database";
import { singleton } from "@/lib/singleton";
import { isStartupError } from "@/lib/startup-error";
import { createDataFolders } from "@/platform/data-folder";
import { env } from "@/platform/env";
import { logger } from "@/platform/logger";
import { loadSecretKey } from "@/platform/secrets";
import { onShutdown } from "@/platform/shutdown";
import { doorsSlot } from "@/transport/doors";
import { startEngine } from "@/transport/inngest/start-engine";
import { restFetch } from "@/transport/rest/rest-fetch";
import { trpcHandler } from "@/transport/trpc/handler";

/** Everything a start needs, in order, once per process. A start that cannot be ends with one sentence. */
export function boot(): Promise<void> {
  return singleton("boot", () => bootSteps().catch(giveUp));
}

async function bootSteps(): Promise<void> {
  const { dataDir, databaseUrl, secret, warnings } = env();
  for (const warning of warnings) logger().warn(warning);
  const database = await startDatabase({ dataDir, databaseUrl, log: (message) => logger().info(message) });
  onShutdown("database", database.stop);
  await createDataFolders();
  await loadSecretKey(dataDir, secret);
  await startEngine();
  doorsSlot().doors = { rest: restFetch, trpc: trpcHandler };
}

function giveUp(error: unknown): never {
  if (isStartupError(error)) {
    process.stderr.write(`Marquee cannot start: ${error.message}\n`);
    process.exit(error.exitCode);
  }
  logger().fatal({ err: error }, "Marquee cannot start");
  process.exit(70);
}
