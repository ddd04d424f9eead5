import { startDatabase } from "@/db/start-database";
import { env } from "@/platform/env";
import { logger } from "@/platform/logger";
import { onShutdown } from "@/platform/shutdown";

/** Starts or reaches the database of this process, with its tables up to date, and ends it at shutdown. */
export async function openProcessDatabase(): Promise<void> {
  const { dataDir, databaseUrl } = env();
  const database = await startDatabase({ dataDir, databaseUrl, log: (message) => logger().info(message) });
  onShutdown("database", database.stop);
}
