import { openScan } from "@/domains/prerolls/commands/scan-record";
import { scanRequested } from "@/domains/prerolls/constants";
import { startScanInput } from "@/domains/prerolls/schema/scan";
import { command } from "@/platform/command";
import { inngest } from "@/platform/inngest/client";

/**
 * Has the library's folders looked through in the background. One at a time: while a scan runs, that one is
 * answered, and taken up again should its process have died.
 */
export const startScan = command(
  { scope: "prerolls:write", input: startScanInput, audit: null, transaction: "none" },
  async (context, options) => {
    const scan = await openScan(context);
    await inngest.send({ name: scanRequested, data: { ...options, id: scan.id } });
    return scan;
  },
);
