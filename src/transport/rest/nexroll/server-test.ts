import { z } from "@hono/zod-openapi";

/** What a server said that was tried, as documented for every kind. */
export const serverTest = z.object({
  success: z.boolean(),
  connected: z.boolean(),
  message: z.string(),
  name: z.string().nullable(),
  version: z.string().nullable(),
  platform: z.string().nullable(),
  machine_identifier: z.string().nullable(),
});

type Answer =
  | { ok: false; problem: string }
  | { ok: true; name: string; version: string; platform: string | null; machineIdentifier: string };

export function toServerTest(answer: Answer): z.output<typeof serverTest> {
  if (!answer.ok) {
    const nothing = { name: null, version: null, platform: null, machine_identifier: null };
    return { success: false, connected: false, message: answer.problem, ...nothing };
  }
  const { name, version, platform, machineIdentifier } = answer;
  return {
    success: true,
    connected: true,
    message: `Connected to ${name}.`,
    name,
    version,
    platform: platform || null,
    machine_identifier: machineIdentifier,
  };
}
