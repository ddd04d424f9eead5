import { z } from "zod";
import { readSettings } from "@/domains/operations/queries";
import { startScan } from "@/domains/prerolls/commands/start-scan";
import { isScanDue } from "@/domains/prerolls/core/is-scan-due";
import { readLastScan } from "@/domains/prerolls/queries/read-scan";
import { command } from "@/platform/command";

/** Begins a scan when the last one began as long ago as the setting says; one that was cut off is taken up again. */
export const startDueScan = command(
  { scope: "prerolls:write", input: z.void(), audit: null, transaction: "none" },
  async (context) => {
    const [{ autoScanMinutes }, last] = await Promise.all([
      readSettings(context.db),
      readLastScan(context.db),
    ]);
    const minutes = last
      ? Math.round((context.clock.now().getTime() - Date.parse(last.startedAt)) / 60_000)
      : null;
    if (!isScanDue(autoScanMinutes, minutes, last?.status === "running")) return { isStarted: false };
    await startScan(context, {});
    return { isStarted: true };
  },
);
