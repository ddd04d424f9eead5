import { eq } from "drizzle-orm";
import { programmeHistory, programmeStates } from "@/db/schema/playback";
import type { ServerRow } from "@/domains/media-servers/queries";
import type { StoredReason } from "@/domains/playback/queries/list-server-programmes";
import { announce } from "@/platform/announce";
import type { Context } from "@/platform/context";

export type StateRow = typeof programmeStates.$inferSelect;
type StateChange = Partial<Omit<StateRow, "serverId" | "updatedAt" | "reason">> & { reason?: StoredReason };
type HistoryRow = typeof programmeHistory.$inferInsert;

export async function readState(db: Context["db"], serverId: number): Promise<StateRow | null> {
  const [row] = await db.select().from(programmeStates).where(eq(programmeStates.serverId, serverId));
  return row ?? null;
}

/** Notes how it stands with a server, and in the history what happened, in one go; then tells the console. */
export async function storeState(
  { db, clock }: Pick<Context, "db" | "clock">,
  server: Pick<ServerRow, "id" | "name">,
  change: StateChange,
  event?: Pick<HistoryRow, "outcome" | "value" | "clipCount" | "reason" | "error">,
): Promise<void> {
  const updatedAt = clock.now();
  await db.transaction(async (tx) => {
    await tx
      .insert(programmeStates)
      .values({ serverId: server.id, status: "waiting", ...change, updatedAt })
      .onConflictDoUpdate({ target: programmeStates.serverId, set: { ...change, updatedAt } });
    if (event) {
      await tx
        .insert(programmeHistory)
        .values({ ...event, at: updatedAt, serverId: server.id, serverName: server.name });
    }
  });
  await announce("programme", [server.id]);
}
