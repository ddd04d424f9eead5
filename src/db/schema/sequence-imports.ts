import { index, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Shared files that were read and wait to be confirmed; whatever came with one lies in its folder of `imports`. */
export const sequenceImports = pgTable(
  "sequence_imports",
  {
    /** Cannot be guessed, and names the folder. */
    id: text("id").primaryKey(),
    owner: text("owner").notNull(),
    fileName: text("file_name").notNull(),
    /** `StoredImport` of the sequences domain. */
    content: jsonb("content").notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("sequence_imports_expiry").on(table.expiresAt)],
);
