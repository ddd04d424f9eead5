import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

export const categories = pgTable(
  "categories",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    name: text("name").notNull(),
    description: text("description"),
    playMode: text("play_mode", { enum: ["shuffle", "playlist"] })
      .notNull()
      .default("shuffle"),
    isSystem: boolean("is_system").notNull().default(false),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [uniqueIndex("categories_name").on(sql`lower(${table.name})`)],
);

export const prerolls = pgTable(
  "prerolls",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    fileName: text("file_name").notNull(),
    displayName: text("display_name"),
    description: text("description"),
    tags: text("tags").array().notNull().default([]),
    /** Managed: relative to the prerolls folder. Registered in place: absolute. */
    path: text("path").notNull(),
    isManaged: boolean("is_managed").notNull(),
    isEnabled: boolean("is_enabled").notNull().default(true),
    sha256: text("sha256").notNull(),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
    durationSeconds: doublePrecision("duration_seconds").notNull(),
    container: text("container").notNull(),
    videoCodec: text("video_codec").notNull(),
    audioCodec: text("audio_codec"),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    frameRate: doublePrecision("frame_rate"),
    /** File name inside the thumbnails folder. */
    thumbnail: text("thumbnail"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
    /** Set while the clip lies in the trash, from where it can be brought back. */
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("prerolls_path").on(table.path).where(sql`${table.deletedAt} is null`),
    index("prerolls_sha256").on(table.sha256),
    index("prerolls_newest")
      .on(table.createdAt.desc(), table.id.desc())
      .where(sql`${table.deletedAt} is null`),
    index("prerolls_trash").on(table.deletedAt).where(sql`${table.deletedAt} is not null`),
    index("prerolls_tags").using("gin", table.tags),
  ],
);

export const prerollCategories = pgTable(
  "preroll_categories",
  {
    prerollId: integer("preroll_id")
      .notNull()
      .references(() => prerolls.id, { onDelete: "cascade" }),
    categoryId: integer("category_id")
      .notNull()
      .references(() => categories.id, { onDelete: "cascade" }),
    /** The clip's first category: names its folder and is the documented `category_id`. */
    isPrimary: boolean("is_primary").notNull().default(false),
    /** The place in the category's own order, for categories that play in order. */
    position: integer("position").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.prerollId, table.categoryId] }),
    index("preroll_categories_category").on(table.categoryId, table.position, table.prerollId),
    uniqueIndex("preroll_categories_primary").on(table.prerollId).where(sql`${table.isPrimary}`),
  ],
);
