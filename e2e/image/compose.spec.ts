import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { parse } from "yaml";
import { readEnv } from "@/platform/env";
import { engineMode } from "@/platform/inngest/engine-mode";
import { readDockerfile } from "./read-dockerfile";

interface Service {
  environment: Record<string, string>;
  ports?: string[];
  volumes: string[];
  depends_on?: Record<string, object>;
}

const project = join(dirname(fileURLToPath(import.meta.url)), "../..");
const text = readFileSync(join(project, "compose.yaml"), "utf8");
const recipe = readDockerfile(join(project, "Dockerfile"));

function services(yaml: string): Record<string, Service> {
  return (parse(yaml) as { services: Record<string, Service> }).services;
}

/** With everything that stands there as a comment; sentences stay comments. */
const full = text.replace(/^(\s*)# (\s*(?:\w+:|- |#).*)$/gm, "$1$2");

test("as it stands, Marquee keeps all it has in ./config and needs nothing else", () => {
  const { marquee, ...others } = services(text);
  expect(others).toEqual({});
  expect(marquee?.volumes).toEqual([`./config:${recipe.env.MARQUEE_DATA_DIR}`]);
  const env = readEnv({ ...recipe.env, ...marquee?.environment });
  expect(env).toMatchObject({ databaseUrl: undefined, warnings: [], production: true });
  expect(marquee?.ports).toEqual([`9393:${env.port}`]);
  expect(engineMode({ ...marquee?.environment, NODE_ENV: "production" })).toBe("embedded");
});

test("with its comments, the servers beside Marquee are those it is told of", () => {
  const { marquee, postgres, inngest } = services(full);
  const env = readEnv({ ...recipe.env, ...marquee?.environment });
  const { username, password, hostname, pathname } = new URL(env.databaseUrl ?? "");
  expect(hostname).toBe("postgres");
  expect(postgres?.environment).toEqual({
    POSTGRES_USER: username,
    POSTGRES_PASSWORD: password,
    POSTGRES_DB: pathname.slice(1),
  });
  expect(Object.keys(marquee?.depends_on ?? {})).toEqual(["postgres"]);
  expect(env.inngest).toMatchObject({ baseUrl: "http://inngest:8288", dev: undefined });
  expect(inngest?.environment).toEqual({
    INNGEST_EVENT_KEY: env.inngest.eventKey,
    INNGEST_SIGNING_KEY: env.inngest.signingKey,
  });
  expect(engineMode({ ...marquee?.environment, NODE_ENV: "production" })).toBe("server");
});
