import { conversionRequested } from "@/domains/prerolls/constants";
import { inngest } from "@/platform/inngest/client";

/** After the commit. Should the event be lost to a crash, the converter's own look finds what waits. */
export async function wakeConverter(): Promise<void> {
  await inngest.send({ name: conversionRequested, data: {} });
}
