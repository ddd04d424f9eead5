import { and, eq, sql } from "drizzle-orm";
import { mediaServers } from "@/db/schema/media-servers";
import { openPrerollTarget } from "@/domains/media-servers/adapters/open-preroll-target";
import { kindNames } from "@/domains/media-servers/constants";
import { placeServer, type StoredServer } from "@/domains/media-servers/core/place-server";
import type { ServerIdentity } from "@/domains/media-servers/ports";
import { credentialOf, readServer, type ServerRow, toServer } from "@/domains/media-servers/queries";
import { connectServerInput } from "@/domains/media-servers/schema";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";
import type { Context } from "@/platform/context";
import { invalid, isDomainError, notFound } from "@/platform/errors";
import { httpFailureOf } from "@/platform/http/http-failure";
import { seal } from "@/platform/secrets";

interface Found {
  identity: ServerIdentity;
  preroll: string | null;
}

/**
 * Connects a server, or changes the address or credential of one. Notes the preroll it holds before we ever write,
 * so that it can be given back. Connecting the same machine again changes the stored one instead of adding another.
 */
export const connectServer = command(
  { scope: "servers:write", input: connectServerInput, audit: "server.connect", transaction: "none" },
  async (context, input) => {
    const stored = input.id === undefined ? null : await readServer(context.db, input.id);
    const credential = input.credential ?? credentialOf(stored);
    const found = await ask(input, credential);
    const row = await context.db.transaction(async (db) => {
      // Two tabs that connect at once must not make two rows of one machine.
      await db.execute(sql`select pg_advisory_xact_lock(hashtext('media_servers'))`);
      return store({ ...context, db }, { ...input, credential, stored, found });
    });
    context.afterCommit.push(() => announce("servers", [row.id]));
    return toServer(row);
  },
  (server) => server.name,
);

async function ask(
  input: {
    kind: ServerRow["kind"];
    url: string;
    credential?: string | undefined;
    verify: "required" | "attempt";
  },
  credential: string | null,
): Promise<Found | null> {
  // Before anything else: an address that is none is refused with or without a credential.
  const target = openPrerollTarget(input.kind, { url: input.url, credential: credential ?? "" });
  if (credential === null) {
    if (input.verify === "required") throw invalid("credential: Enter the token.", { field: "credential" });
    return null;
  }
  try {
    return { identity: await target.identify(), preroll: await target.readPreroll() };
  } catch (error) {
    if (input.verify === "required" || !isDomainError(error) || error.kind !== "upstream") throw error;
    // It answered, and refused what was just entered: that must not take the place of one that works.
    if (input.credential !== undefined && httpFailureOf(error)?.httpFailure === "credential") {
      throw invalid(`credential: ${error.message}`, { field: "credential" });
    }
    return null;
  }
}

interface Wish {
  kind: ServerRow["kind"];
  url: string;
  credential: string | null;
  stored: ServerRow | null;
  found: Found | null;
}

async function store({ db, clock }: Context, wish: Wish): Promise<ServerRow> {
  const { kind, url, credential, stored, found } = wish;
  const known = found ? await rowOfMachine(db, kind, found.identity.machineIdentifier) : null;
  const place = placeServer(stored && toStored(stored), known && toStored(known), found !== null);
  const current = [known, stored].find((row) => row?.id === place.update) ?? null;
  const now = clock.now();
  const columns = {
    kind,
    url,
    credentialSealed: credential === null ? null : seal(credential),
    updatedAt: now,
    ...(found && { ...identityColumns(found.identity), name: nameOf(found.identity, current) }),
    ...(found && place.captureOriginal && { originalPreroll: found.preroll ?? "", originalCapturedAt: now }),
  };
  if (place.remove !== null) await db.delete(mediaServers).where(eq(mediaServers.id, place.remove));
  const [row] =
    place.update === null
      ? await db
          .insert(mediaServers)
          .values({ name: kindNames[kind], createdAt: now, ...columns })
          .returning()
      : await db.update(mediaServers).set(columns).where(eq(mediaServers.id, place.update)).returning();
  if (!row) throw notFound("The server was disconnected meanwhile.");
  return row;
}

const toStored = (row: ServerRow): StoredServer => ({
  id: row.id,
  machineIdentifier: row.machineIdentifier,
  originalCaptured: row.originalCapturedAt !== null,
});

/** A name that somebody gave stays; only the one from before it ever answered is replaced. */
function nameOf(identity: ServerIdentity, current: ServerRow | null): string {
  return current && current.name !== kindNames[current.kind] ? current.name : identity.name;
}

function identityColumns(identity: ServerIdentity) {
  return {
    version: identity.version || null,
    platform: identity.platform || null,
    machineIdentifier: identity.machineIdentifier,
  };
}

async function rowOfMachine(db: Context["db"], kind: ServerRow["kind"], machineIdentifier: string) {
  const [row] = await db
    .select()
    .from(mediaServers)
    .where(and(eq(mediaServers.kind, kind), eq(mediaServers.machineIdentifier, machineIdentifier)));
  return row ?? null;
}
