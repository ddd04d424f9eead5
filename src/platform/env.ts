import { resolve } from "node:path";
import { z } from "zod";
import { closestWord } from "@/lib/closest-word";
import { singleton } from "@/lib/singleton";
import { StartupError } from "@/lib/startup-error";

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const portSchema = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65535);

const variables = {
  PORT: { schema: portSchema, must: "must be a whole number from 0 to 65535" },
  HOST: { schema: z.string().regex(/^[\w.:%-]+$/), must: "must be an address or a host name to listen on" },
  MARQUEE_DATA_DIR: { schema: z.string().regex(/^[^\0]+$/), must: "must be a path" },
  MARQUEE_SECRET: { schema: z.string().min(16), must: "must be at least 16 characters long", secret: true },
  DATABASE_URL: {
    schema: z.string().refine(isPostgresUrl),
    must: "must look like postgres://user:password@host:5432/database",
    secret: true,
  },
  TZ: { schema: z.string().refine(isTimeZone), must: "must be an IANA time zone such as Europe/Paris" },
  LOG_LEVEL: { schema: z.enum(logLevels), must: `must be one of ${logLevels.join(", ")}` },
  FFMPEG_PATH: { schema: z.string(), must: "must be a path" },
  FFPROBE_PATH: { schema: z.string(), must: "must be a path" },
  INNGEST_BASE_URL: { schema: z.url(), must: "must be a URL such as http://inngest:8288" },
  INNGEST_EVENT_KEY: { schema: z.string(), must: "must be text", secret: true },
  INNGEST_SIGNING_KEY: { schema: z.string(), must: "must be text", secret: true },
  INNGEST_SIGNING_KEY_FALLBACK: { schema: z.string(), must: "must be text", secret: true },
  INNGEST_DEV: { schema: z.string().refine(isSwitchOrUrl), must: "must be 1, 0 or the URL of a dev server" },
} as const satisfies Record<string, { schema: z.ZodType; must: string; secret?: boolean }>;

type VariableName = keyof typeof variables;

export interface Env {
  port: number;
  /** Undefined listens on every address, IPv6 and IPv4. */
  host: string | undefined;
  /** Absolute. */
  dataDir: string;
  /** Undefined means the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** IANA name: TZ, else the machine's own zone. */
  timeZone: string;
  secret: string | undefined;
  logLevel: (typeof logLevels)[number];
  ffmpegPath: string | undefined;
  ffprobePath: string | undefined;
  inngest: {
    baseUrl: string | undefined;
    eventKey: string | undefined;
    signingKey: string | undefined;
    signingKeyFallback: string | undefined;
    dev: string | undefined;
  };
  production: boolean;
  /** Sentences to log at start, about variables that look like ours and are not. */
  warnings: readonly string[];
}

/** Reads the environment. Throws a StartupError that names every wrong variable; secret values are not shown. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const wrong: string[] = [];
  function read<N extends VariableName>(name: N): z.output<(typeof variables)[N]["schema"]> | undefined {
    // A variable set to nothing counts as not set: compose files write `TZ=` for "no choice".
    const text = source[name]?.trim();
    if (!text) return undefined;
    const parsed = variables[name].schema.safeParse(text);
    if (parsed.success) return parsed.data as z.output<(typeof variables)[N]["schema"]>;
    const { must, ...rest } = variables[name];
    wrong.push(`${name} ${must}${"secret" in rest ? "" : `, not "${text}"`}.`);
    return undefined;
  }

  const dev = read("INNGEST_DEV");
  const baseUrl = read("INNGEST_BASE_URL");
  const signingKey = read("INNGEST_SIGNING_KEY");
  const env: Env = {
    port: read("PORT") ?? 9393,
    host: read("HOST"),
    dataDir: resolve(/* turbopackIgnore: true */ read("MARQUEE_DATA_DIR") ?? "data"),
    databaseUrl: read("DATABASE_URL"),
    timeZone: plainZone(read("TZ")) ?? Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC",
    secret: read("MARQUEE_SECRET"),
    logLevel: read("LOG_LEVEL") ?? "info",
    ffmpegPath: read("FFMPEG_PATH"),
    ffprobePath: read("FFPROBE_PATH"),
    inngest: {
      baseUrl,
      eventKey: read("INNGEST_EVENT_KEY"),
      signingKey,
      signingKeyFallback: read("INNGEST_SIGNING_KEY_FALLBACK"),
      dev,
    },
    production: source.NODE_ENV === "production",
    warnings: unknownVariables(Object.keys(source)),
  };
  if (wrong.length > 0) throw new StartupError("config", wrong.join(" "));
  return env;
}

/** The environment of this process, read once. */
export function env(): Env {
  return singleton("env", () => readEnv(process.env));
}

function unknownVariables(names: readonly string[]): string[] {
  const known = Object.keys(variables);
  return names
    .filter((name) => name.startsWith("MARQUEE_") && !known.includes(name))
    .map((name) => {
      const meant = closestWord(name.slice("MARQUEE_".length), known) ?? closestWord(name, known);
      return `${name} is not a setting of Marquee and is ignored${meant ? `; did you mean ${meant}?` : "."}`;
    });
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}

function isSwitchOrUrl(text: string): boolean {
  return /^(0|1|true|false)$/i.test(text) || URL.canParse(text);
}

/** POSIX allows ":Europe/Paris", and ":/etc/localtime" for the machine's own zone. */
function plainZone(text: string | undefined): string | undefined {
  const zone = text?.replace(/^:/, "");
  return zone?.startsWith("/") ? undefined : zone;
}

function isTimeZone(text: string): boolean {
  const zone = plainZone(text);
  if (zone === undefined) return true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
