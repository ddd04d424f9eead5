import { and, asc, eq, isNotNull, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { mediaServers, pathMappings } from "@/db/schema/media-servers";
import { failedTest } from "@/domains/media-servers/adapters/failed-test";
import { openPrerollTarget } from "@/domains/media-servers/adapters/open-preroll-target";
import { mapPath } from "@/domains/media-servers/core/map-path";
import { pathStyleProblem } from "@/domains/media-servers/core/path-style";
import { unmapPath } from "@/domains/media-servers/core/unmap-path";
import type { PrerollTarget } from "@/domains/media-servers/ports";
import {
  checkServerInput,
  type MediaServer,
  type PathMapping,
  testPathMappingsInput,
} from "@/domains/media-servers/schema";
import type { Context } from "@/platform/context";
import { conflict, notFound } from "@/platform/errors";
import { query } from "@/platform/query";
import { unseal } from "@/platform/secrets";

export type ServerRow = typeof mediaServers.$inferSelect;

export function toServer(row: ServerRow): MediaServer {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    url: row.url,
    hasCredential: row.credentialSealed !== null,
    version: row.version,
    platform: row.platform,
    isEnabled: row.isEnabled,
    originalPreroll: row.originalPreroll,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Throws `not-found` for an id that no server has. */
export async function readServer(db: Context["db"], id: number): Promise<ServerRow> {
  const [row] = await db.select().from(mediaServers).where(eq(mediaServers.id, id));
  if (!row) throw notFound(`There is no server ${id}.`);
  return row;
}

/** The stored credential in clear; null when there is none. Throws `conflict` when it cannot be read. */
export function credentialOf(row: Pick<ServerRow, "credentialSealed"> | null): string | null {
  return row?.credentialSealed ? unseal(row.credentialSealed) : null;
}

export const listServers = query({ scope: "servers:read", input: z.void() }, async ({ db }) => {
  const rows = await db.select().from(mediaServers).orderBy(asc(mediaServers.id));
  return rows.map(toServer);
});

/** Asks a connected server who it is, with the stored credential. One that fails is an answer, not an error. */
export const checkServer = query(
  { scope: "servers:read", input: checkServerInput },
  async ({ db }, { id }) => {
    const server = await readServer(db, id);
    try {
      const credential = credentialOf(server);
      if (credential === null) throw conflict(`No token is stored for ${server.name}.`);
      const identity = await openPrerollTarget(server.kind, { url: server.url, credential }).identify();
      return { ok: true as const, ...identity };
    } catch (error) {
      return failedTest(error);
    }
  },
);

/** For the programme: the servers that can be written to. */
export function connectedServers(db: Context["db"]): Promise<ServerRow[]> {
  return db
    .select()
    .from(mediaServers)
    .where(and(eq(mediaServers.isEnabled, true), isNotNull(mediaServers.credentialSealed)))
    .orderBy(asc(mediaServers.id));
}

/** Opens the line to a server. Throws `conflict` when its stored credential cannot be read. */
export function prerollTargetOf(server: Pick<ServerRow, "kind" | "url" | "credentialSealed">): PrerollTarget {
  return openPrerollTarget(server.kind, {
    url: server.url,
    credential: unseal(server.credentialSealed ?? ""),
  });
}

const mappingColumns = { localPath: pathMappings.localPath, serverPath: pathMappings.serverPath };

/** The mappings that hold for one server: its own, and those for every server. */
export function mappingsFor(db: Context["db"], serverId: number): Promise<PathMapping[]> {
  return db
    .select(mappingColumns)
    .from(pathMappings)
    .where(or(isNull(pathMappings.serverId), eq(pathMappings.serverId, serverId)))
    .orderBy(asc(pathMappings.position));
}

/** The mappings that hold for every server, in order. */
export function globalMappings(db: Context["db"]): Promise<PathMapping[]> {
  return db
    .select(mappingColumns)
    .from(pathMappings)
    .where(isNull(pathMappings.serverId))
    .orderBy(asc(pathMappings.position));
}

export const listPathMappings = query({ scope: "settings:read", input: z.void() }, ({ db }) =>
  globalMappings(db),
);

/** What the mappings for every server make of these paths. */
export const testPathMappings = query(
  { scope: "settings:read", input: testPathMappingsInput },
  async ({ db }, { paths }) => {
    const mappings = await globalMappings(db);
    return paths.map((path) => {
      const { path: serverPath, match } = mapPath(path, mappings);
      return { path, serverPath, mapping: match };
    });
  },
);

/** How a server sees our paths: through its mappings, and with what it cannot open. */
export async function pathsSeenBy(
  db: Context["db"],
  server: Pick<ServerRow, "id" | "platform">,
): Promise<{ mapPath(path: string): string; pathProblem(serverPath: string): string | null }> {
  const mappings = await mappingsFor(db, server.id);
  return {
    mapPath: (path) => mapPath(path, mappings).path,
    pathProblem: (serverPath) => pathStyleProblem(serverPath, server.platform ?? ""),
  };
}

/** The reverse: what a path that a server holds is here. */
export async function pathsHereOf(
  db: Context["db"],
  server: Pick<ServerRow, "id">,
): Promise<(serverPath: string) => string> {
  const mappings = await mappingsFor(db, server.id);
  return (serverPath) => unmapPath(serverPath, mappings);
}
