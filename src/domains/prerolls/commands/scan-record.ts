import { and, eq, lt, ne } from "drizzle-orm";
import { libraryScans } from "@/db/schema/prerolls";
import { scanHistoryDays, scanProblemsMax } from "@/domains/prerolls/constants";
import { readScan, toScan } from "@/domains/prerolls/queries/read-scan";
import { type Scan, type ScanCounts, scanCounts } from "@/domains/prerolls/schema/scan";
import { dayMs } from "@/lib/day-ms";
import { actorName } from "@/platform/access";
import type { Context } from "@/platform/context";
import { publish } from "@/platform/live-events";

/** How often a running scan is written down and told about, in milliseconds. */
const tellEveryMs = 1_000;

/** Writes a scan down, or answers the one that is running: there is one at a time. */
export async function openScan(context: Context): Promise<Scan> {
  const { db, clock } = context;
  const now = clock.now();
  const [row] = await db
    .insert(libraryScans)
    .values({ counts: scanCounts.parse({}), startedBy: actorName(context.actor), startedAt: now })
    .onConflictDoNothing()
    .returning();
  if (!row) {
    const [running] = await db.select().from(libraryScans).where(eq(libraryScans.status, "running"));
    // It ended between the two questions.
    return running ? toScan(running) : openScan(context);
  }
  const old = new Date(now.getTime() - scanHistoryDays * dayMs);
  await db.delete(libraryScans).where(and(lt(libraryScans.startedAt, old), ne(libraryScans.id, row.id)));
  publish("library");
  return toScan(row);
}

/** A scan under way: its numbers, written down as it goes. */
export class ScanRecord {
  readonly counts: ScanCounts;
  private totalCount: number | null = null;
  private doneCount = 0;
  private toldAt = 0;

  constructor(
    private readonly context: Pick<Context, "db" | "clock">,
    readonly id: number,
    counts: ScanCounts,
  ) {
    // What is seen anew with every part of a scan starts at nothing; what was done adds up.
    this.counts = { ...counts, problems: [], problemCount: 0, skipped: 0, awayFolders: [] };
  }

  problem(path: string, reason: string): void {
    this.counts.problemCount += 1;
    if (this.counts.problems.length < scanProblemsMax) this.counts.problems.push({ path, reason });
  }

  async expect(totalCount: number, doneCount: number): Promise<void> {
    this.totalCount = totalCount;
    this.doneCount = doneCount;
    await this.tell();
  }

  async advance(): Promise<void> {
    this.doneCount += 1;
    if (Date.now() - this.toldAt >= tellEveryMs) await this.tell();
  }

  async end(status: "done" | "failed", error: string | null): Promise<Scan> {
    if (status === "done" && this.totalCount !== null) this.doneCount = this.totalCount;
    await this.write({ status, error, endedAt: this.context.clock.now() });
    publish("library");
    return readScan(this.context.db, this.id);
  }

  private async tell(): Promise<void> {
    this.toldAt = Date.now();
    await this.write({});
    publish("library");
  }

  private async write(more: Partial<typeof libraryScans.$inferInsert>): Promise<void> {
    const { counts, totalCount, doneCount } = this;
    await this.context.db
      .update(libraryScans)
      .set({ counts, totalCount, doneCount, ...more })
      .where(eq(libraryScans.id, this.id));
  }
}
