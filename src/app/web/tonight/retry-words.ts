import { formatDuration } from "@/lib/format-duration";

/** "next try in 0:42", or that it is being tried; `retryAt` is ISO. */
export function retryWords(retryAt: string, nowMs: number): string {
  const leftSeconds = Math.ceil((Date.parse(retryAt) - nowMs) / 1000);
  return leftSeconds > 0 ? `next try in ${formatDuration(leftSeconds)}` : "trying again about now";
}
