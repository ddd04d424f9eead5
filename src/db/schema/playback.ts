import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { mediaServers } from "@/db/schema/media-servers";
import { categories } from "@/db/schema/prerolls";
import { sequences } from "@/db/schema/sequences";
import { fillerTypes } from "@/domains/playback/constants";
import { listLayouts } from "@/domains/sequences/constants";

/** What each server should play, what we sent, and what it was seen to hold: three facts, kept apart. */
export const programmeStates = pgTable("programme_states", {
  serverId: integer("server_id")
    .primaryKey()
    .references(() => mediaServers.id, { onDelete: "cascade" }),
  /** The value wanted now; null while nothing is ours to set. */
  desired: text("desired"),
  /** The sentence that says why, and who lost, as shown on Tonight. */
  reason: jsonb("reason"),
  sent: text("sent"),
  sentAt: timestamp("sent_at", { withTimezone: true }),
  confirmed: text("confirmed"),
  confirmedAt: timestamp("confirmed_at", { withTimezone: true }),
  status: text("status", { enum: ["waiting", "confirmed", "differs", "failing", "idle"] }).notNull(),
  error: text("error"),
  failures: integer("failures").notNull().default(0),
  failingSince: timestamp("failing_since", { withTimezone: true }),
  retryAt: timestamp("retry_at", { withTimezone: true }),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
});

export const programmeHistory = pgTable(
  "programme_history",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    at: timestamp("at", { withTimezone: true }).notNull().defaultNow(),
    serverId: integer("server_id").references(() => mediaServers.id, { onDelete: "set null" }),
    serverName: text("server_name").notNull(),
    outcome: text("outcome", { enum: ["confirmed", "failed", "restored"] }).notNull(),
    value: text("value").notNull(),
    clipCount: integer("clip_count").notNull(),
    reason: text("reason").notNull(),
    error: text("error"),
  },
  (table) => [index("programme_history_at").on(table.at.desc(), table.id.desc())],
);

/** A category or a sequence that somebody put on by hand; at most one row. */
export const programmeOverrides = pgTable(
  "programme_overrides",
  {
    id: integer("id").primaryKey().default(1),
    categoryId: integer("category_id").references(() => categories.id, { onDelete: "cascade" }),
    sequenceId: integer("sequence_id").references(() => sequences.id, { onDelete: "cascade" }),
    appliedAt: timestamp("applied_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
    appliedBy: text("applied_by").notNull(),
  },
  (table) => [
    check("programme_overrides_one_content", sql`num_nonnulls(${table.categoryId}, ${table.sequenceId}) = 1`),
  ],
);

/** The category of the genre that is being watched, for a while; at most one row. */
export const genreOverrides = pgTable("genre_overrides", {
  id: integer("id").primaryKey().default(1),
  categoryId: integer("category_id")
    .notNull()
    .references(() => categories.id, { onDelete: "cascade" }),
  /** As the mapping writes it. */
  genre: text("genre").notNull(),
  /** Of the film or show on Plex; null when only genres were told. */
  ratingKey: text("rating_key"),
  appliedAt: timestamp("applied_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
});

export const genreMappings = pgTable(
  "genre_mappings",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    genre: text("genre").notNull(),
    /** The one form of all spellings of the genre. */
    genreKey: text("genre_key").notNull().unique(),
    categoryId: integer("category_id")
      .notNull()
      .references(() => categories.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index("genre_mappings_category").on(table.categoryId)],
);

/** What genres brought on lately, newest kept. */
export const genreApplications = pgTable("genre_applications", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp("at", { withTimezone: true }).notNull(),
  genre: text("genre").notNull(),
  categoryName: text("category_name").notNull(),
  ratingKey: text("rating_key"),
});

/** What plays when nothing else does; at most one row. */
export const programmeFiller = pgTable("programme_filler", {
  id: integer("id").primaryKey().default(1),
  isEnabled: boolean("is_enabled").notNull().default(false),
  type: text("type", { enum: fillerTypes }).notNull().default("category"),
  categoryId: integer("category_id").references(() => categories.id, { onDelete: "set null" }),
  sequenceId: integer("sequence_id").references(() => sequences.id, { onDelete: "set null" }),
  layout: text("layout", { enum: listLayouts }).notNull().default("grid"),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
});
