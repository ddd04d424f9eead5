import { boolean, index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";
import { mediaServerKinds } from "@/domains/media-servers/constants";

export const mediaServers = pgTable(
  "media_servers",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    kind: text("kind", { enum: mediaServerKinds }).notNull(),
    name: text("name").notNull(),
    url: text("url").notNull(),
    /** The token, sealed with the data folder's key. */
    credentialSealed: text("credential_sealed"),
    machineIdentifier: text("machine_identifier"),
    version: text("version"),
    platform: text("platform"),
    isEnabled: boolean("is_enabled").notNull().default(true),
    /** What the server's preroll setting held when we first connected; given back when nothing plays. */
    originalPreroll: text("original_preroll"),
    originalCapturedAt: timestamp("original_captured_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [uniqueIndex("media_servers_machine").on(table.kind, table.machineIdentifier)],
);

export const pathMappings = pgTable(
  "path_mappings",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    position: integer("position").notNull(),
    localPath: text("local_path").notNull(),
    serverPath: text("server_path").notNull(),
    /** Null: for every server. */
    serverId: integer("server_id").references(() => mediaServers.id, { onDelete: "cascade" }),
  },
  (table) => [index("path_mappings_server").on(table.serverId, table.position)],
);
