import type { ServerProgramme } from "@/domains/playback/schema";

export interface CheckWords {
  isGood: boolean;
  message: string;
  detail: string | undefined;
}

/** What a look at the servers found, in a line or two. */
export function describeCheck(
  servers: readonly Pick<ServerProgramme, "isEnabled" | "status" | "sentence">[],
): CheckWords {
  const asked = servers.filter(({ isEnabled }) => isEnabled);
  const troubled = asked.filter(({ status }) => status === "failing" || status === "differs");
  const sentences = (list: typeof asked) => list.map(({ sentence }) => sentence).join(" ") || undefined;
  if (asked.length === 0) return { isGood: true, message: "No server to check yet.", detail: undefined };
  if (troubled.length === 0)
    return { isGood: true, message: "All is as it should be.", detail: sentences(asked) };
  const message =
    asked.length === 1
      ? "The server is in trouble."
      : `In trouble: ${troubled.length} of ${asked.length} servers.`;
  return { isGood: false, message, detail: sentences(troubled) };
}
