import { jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** One row per setting that was ever changed; names and shapes stand in the operations domain. */
export const settings = pgTable("settings", {
  name: text("name").primaryKey(),
  value: jsonb("value").notNull(),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
});
