import { inngest } from "@/platform/inngest/client";

/** The event that makes the converter look for work. */
export const conversionRequested = "prerolls/conversion.requested";

/** After the commit. Should the event be lost to a crash, the converter's own look finds what waits. */
export async function wakeConverter(): Promise<void> {
  await inngest.send({ name: conversionRequested, data: {} });
}
