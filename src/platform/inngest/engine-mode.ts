export type EngineMode = "embedded" | "server";

const serverVariables = ["INNGEST_BASE_URL", "INNGEST_SIGNING_KEY", "INNGEST_EVENT_KEY"] as const;

/**
 * Who drives the functions: an Inngest server when one of the SDK's own variables names it, else the engine in this
 * process. INNGEST_DEV turns signature checks off, so with it nothing is ever served to the outside.
 */
export function engineMode(env: Readonly<Record<string, string | undefined>>): EngineMode {
  if (isOn(env.INNGEST_DEV)) return "embedded";
  return serverVariables.some((name) => env[name]?.trim()) ? "server" : "embedded";
}

function isOn(value: string | undefined): boolean {
  const text = value?.trim().toLowerCase();
  return Boolean(text) && text !== "0" && text !== "false";
}
