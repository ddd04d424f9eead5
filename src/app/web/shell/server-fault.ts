import { TRPCClientError } from "@trpc/client";

export interface ServerFault {
  /** For people, as the server says it. */
  sentence: string;
  /** The field at fault, when there is one. */
  field: string | null;
  requestId: string | null;
}

const unreachable = "Marquee does not answer. Check that it is running, then try again.";

function textIn(data: unknown, name: string): string | null {
  if (typeof data !== "object" || data === null || !(name in data)) return null;
  const value: unknown = Reflect.get(data, name);
  return typeof value === "string" ? value : null;
}

/** What to tell about a failed call. Without an answer it is the network, whose own words help nobody. */
export function serverFault(error: unknown): ServerFault {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  if (!(error instanceof Error) || !data) return { sentence: unreachable, field: null, requestId: null };
  const field = textIn(data, "field");
  // The sentence may begin with the name of its field, which the form shows already.
  const sentence =
    field !== null && error.message.startsWith(`${field}: `)
      ? error.message.slice(field.length + 2)
      : error.message;
  return { sentence, field, requestId: textIn(data, "requestId") };
}
