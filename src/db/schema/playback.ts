import { index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { mediaServers } from "@/db/schema/media-servers";
import { categories } from "@/db/schema/prerolls";

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

/** A category somebody put on by hand; at most one row. */
export const programmeOverrides = pgTable("programme_overrides", {
  id: integer("id").primaryKey().default(1),
  categoryId: integer("category_id")
    .notNull()
    .references(() => categories.id, { onDelete: "cascade" }),
  appliedAt: timestamp("applied_at", { withTimezone: true }).notNull(),
  expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  appliedBy: text("applied_by").notNull(),
});
