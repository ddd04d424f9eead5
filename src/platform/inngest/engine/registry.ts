import { StartupError } from "@/lib/startup-error";
import { type FunctionConfig, functionConfigSchema } from "@/platform/inngest/engine/function-config";
import { defaultRetries } from "@/platform/inngest/engine/limits";
import { refuseUnsupported } from "@/platform/inngest/engine/refuse-unsupported";

export type ServeHandler = (request: Request) => Promise<Response>;

/** Where the SDK's handler is called. Nothing listens there; the handler only wants a URL and a host. */
export const serveUrl = "http://marquee.invalid/api/inngest";

export interface Trigger {
  config: FunctionConfig;
  expression: string | undefined;
}

export interface Registry {
  functions: ReadonlyMap<string, FunctionConfig>;
  ids: readonly string[];
  crons: readonly { functionId: string; expression: string }[];
  hasLimits: boolean;
  triggersOf(eventName: string): readonly Trigger[];
  /** Functions whose runs may be cancelled by an event of this name. */
  cancelledBy(eventName: string): readonly FunctionConfig[];
  /** Attempts a step has in all. */
  maxAttempts(functionId: string): number;
}

/**
 * Asks the SDK's handler what the functions declare, as an Inngest server would. Throws a StartupError that names every
 * function and feature which the engine cannot honour.
 */
export async function readRegistry(serve: ServeHandler): Promise<Registry> {
  const problems: string[] = [];
  const configs: FunctionConfig[] = [];
  for (const raw of await declared(serve)) {
    const parsed = functionConfigSchema.safeParse(raw);
    if (parsed.success) {
      configs.push(parsed.data);
      problems.push(...refuseUnsupported(parsed.data));
    } else {
      const faults = parsed.error.issues.map((issue) => issue.message).join("; ");
      problems.push(`Function "${nameOf(raw)}" declares what the embedded engine does not know: ${faults}.`);
    }
  }
  if (problems.length > 0) throw new StartupError("internal", problems.join(" "));
  return buildRegistry(configs);
}

async function declared(serve: ServeHandler): Promise<unknown[]> {
  const request = new Request(serveUrl, {
    method: "PUT",
    headers: {
      host: new URL(serveUrl).host,
      "content-type": "application/json",
      "x-inngest-sync-kind": "in_band",
    },
    body: JSON.stringify({ url: serveUrl }),
  });
  const response = await serve(request);
  const body = (await response.json()) as { functions?: unknown[]; message?: string };
  if (!response.ok || !Array.isArray(body.functions)) {
    throw new StartupError(
      "internal",
      `The functions could not be read: ${body.message ?? response.status}.`,
    );
  }
  return body.functions;
}

function nameOf(raw: unknown): string {
  return typeof raw === "object" && raw !== null && "id" in raw ? String(raw.id) : "?";
}

function buildRegistry(configs: readonly FunctionConfig[]): Registry {
  const functions = new Map(configs.map((config) => [config.id, config]));
  const triggers = new Map<string, Trigger[]>();
  const cancels = new Map<string, FunctionConfig[]>();
  const crons: { functionId: string; expression: string }[] = [];
  for (const config of configs) {
    for (const trigger of config.triggers) {
      if ("cron" in trigger) crons.push({ functionId: config.id, expression: trigger.cron });
      else push(triggers, trigger.event, { config, expression: trigger.expression });
    }
    for (const name of new Set(config.cancel?.map((cancel) => cancel.event))) push(cancels, name, config);
  }
  return {
    functions,
    ids: [...functions.keys()],
    crons,
    hasLimits: configs.some((config) => config.concurrency !== undefined),
    triggersOf: (name) => triggers.get(name) ?? [],
    cancelledBy: (name) => cancels.get(name) ?? [],
    maxAttempts: (id) => (functions.get(id)?.steps.step?.retries?.attempts ?? defaultRetries) + 1,
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
