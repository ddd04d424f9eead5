import { isStartupError, StartupError } from "@/lib/startup-error";

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "no machine has that name",
  EAI_AGAIN: "the name cannot be looked up now",
  ETIMEDOUT: "no answer",
  CONNECT_TIMEOUT: "no answer",
  EHOSTUNREACH: "no way leads there",
  ENETUNREACH: "no way leads there",
  ECONNRESET: "the connection was cut",
  CONNECTION_CLOSED: "the connection was cut",
  "28P01": "the password is wrong",
  "28000": "that user may not connect",
  "3D000": "there is no database of that name",
  "42501": "that user lacks rights",
  "53300": "it has no connection free",
  "57P03": "it is starting up",
};

const passingCodes = new Set([
  "ECONNREFUSED",
  "EAI_AGAIN",
  "ENOTFOUND",
  "ECONNRESET",
  "CONNECTION_CLOSED",
  "53300",
  "57P03",
]);

/** Why the database of DATABASE_URL cannot be used, without its password, and whether waiting may help. */
export function outsideFailure(url: string, error: unknown): { failure: StartupError; passing: boolean } {
  if (isStartupError(error)) return { failure: error, passing: false };
  const code = (error as { code?: string }).code ?? "";
  const { hostname, port } = new URL(url);
  const said = error instanceof Error ? error.message : String(error);
  const failure = new StartupError(
    "unavailable",
    `Marquee cannot reach the database at ${hostname || "localhost"}:${port || "5432"} ` +
      `(${reasons[code] ?? said}): start it, or correct DATABASE_URL.`,
    error,
  );
  return { failure, passing: passingCodes.has(code) };
}
