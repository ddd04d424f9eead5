import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import {
  clipKinds,
  conversionStatuses,
  fitnessVerdicts,
  hdrKinds,
  scanStatuses,
} from "@/domains/prerolls/constants";

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
    /** Bits a second of the whole file. */
    bitRate: bigint("bit_rate", { mode: "number" }),
    pixelFormat: text("pixel_format"),
    videoProfile: text("video_profile"),
    /** Null: standard range, or not looked at yet. */
    hdr: text("hdr", { enum: hdrKinds }),
    /** Null: the file does not say. */
    isInterlaced: boolean("is_interlaced"),
    audioChannels: integer("audio_channels"),
    /** Integrated loudness, EBU R128; null for silence and before it was measured. */
    loudnessLufs: doublePrecision("loudness_lufs"),
    /** Null: its loudness and filmstrip are still to be taken. */
    inspectedAt: timestamp("inspected_at", { withTimezone: true }),
    /** Why it could not be looked through, as a sentence; null when it could. */
    inspectionError: text("inspection_error"),
    /** What the fitness rules of this version made of the facts above; see `judgeFitness`. */
    fitness: text("fitness", { enum: fitnessVerdicts }).notNull().default("unknown"),
    fitnessCodes: text("fitness_codes").array().notNull().default([]),
    fitnessVersion: integer("fitness_version").notNull().default(0),
    /** File name inside the thumbnails folder. */
    thumbnail: text("thumbnail"),
    /** Five frames side by side: a file name inside the thumbnails folder. */
    filmstrip: text("filmstrip"),
    /** When the file was changed last, in epoch milliseconds, as the last scan saw it. */
    fileModifiedMs: bigint("file_modified_ms", { mode: "number" }),
    /** Since when its file is gone; null while it is there. */
    missingSince: timestamp("missing_since", { withTimezone: true }),
    kind: text("kind", { enum: clipKinds }).notNull().default("clip"),
    /** What a trailer or a generated video is about; its shape depends on the kind. */
    kindDetails: jsonb("kind_details"),
    /** The id in the community library that documented clients know it by. */
    communityId: text("community_id"),
    /** Not to be taken for a community clip. */
    excludedFromMatching: boolean("excluded_from_matching").notNull().default(false),
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
    index("prerolls_kind").on(table.kind),
    index("prerolls_name")
      .on(sql`lower(coalesce(${table.displayName}, ${table.fileName}))`, table.id)
      .where(sql`${table.deletedAt} is null`),
    index("prerolls_duration").on(table.durationSeconds, table.id).where(sql`${table.deletedAt} is null`),
    index("prerolls_size").on(table.sizeBytes, table.id).where(sql`${table.deletedAt} is null`),
    index("prerolls_loudness").on(table.loudnessLufs, table.id).where(sql`${table.deletedAt} is null`),
    index("prerolls_missing").on(table.missingSince).where(sql`${table.missingSince} is not null`),
    index("prerolls_file_name").on(table.fileName),
    // The few that cannot play: what a sequence draws from is a category without these.
    index("prerolls_unusable")
      .on(table.id)
      .where(
        sql`not ${table.isEnabled} or ${table.deletedAt} is not null or ${table.missingSince} is not null`,
      ),
    index("prerolls_uninspected").on(table.id).where(sql`${table.inspectedAt} is null`),
    index("prerolls_thumbnail").on(table.thumbnail),
    index("prerolls_filmstrip").on(table.filmstrip),
    index("prerolls_fitness").on(table.fitness, table.id).where(sql`${table.deletedAt} is null`),
    index("prerolls_fitness_version").on(table.fitnessVersion, table.id),
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

/** The file a clip had before it was converted, kept so that it can be put back. */
export const prerollOriginals = pgTable(
  "preroll_originals",
  {
    prerollId: integer("preroll_id")
      .primaryKey()
      .references(() => prerolls.id, { onDelete: "cascade" }),
    fileName: text("file_name").notNull(),
    /** Managed: relative to the originals folder. Else absolute: where it was registered, and still lies. */
    path: text("path").notNull(),
    isManaged: boolean("is_managed").notNull(),
    /** Of its content: an upload of the same is a duplicate still. */
    sha256: text("sha256").notNull(),
    convertedAt: timestamp("converted_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("preroll_originals_sha256").on(table.sha256)],
);

/** The making of a file that every client plays. */
export const prerollConversions = pgTable(
  "preroll_conversions",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    prerollId: integer("preroll_id")
      .notNull()
      .references(() => prerolls.id, { onDelete: "cascade" }),
    status: text("status", { enum: conversionStatuses }).notNull().default("queued"),
    /** From 0 to 1. */
    progress: doublePrecision("progress").notNull().default(0),
    error: text("error"),
    /** How often it was begun: one that ends the process each time is given up. */
    attempts: integer("attempts").notNull().default(0),
    requestedAt: timestamp("requested_at", { withTimezone: true }).notNull(),
    startedAt: timestamp("started_at", { withTimezone: true }),
    endedAt: timestamp("ended_at", { withTimezone: true }),
  },
  (table) => [
    uniqueIndex("preroll_conversions_open")
      .on(table.prerollId)
      .where(sql`${table.status} in ('queued', 'running')`),
    index("preroll_conversions_preroll").on(table.prerollId, table.id.desc()),
    index("preroll_conversions_status").on(table.status, table.id),
  ],
);

/** A folder outside of the library whose videos are registered where they lie. */
export const libraryFolders = pgTable("library_folders", {
  id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
  /** Absolute. */
  path: text("path").notNull().unique(),
  isRecursive: boolean("is_recursive").notNull().default(true),
  /** For clips found there; null: none. */
  categoryId: integer("category_id").references(() => categories.id, { onDelete: "set null" }),
  /** A folder in it that is called like a category puts its clips into that category. */
  categoriesFromFolders: boolean("categories_from_folders").notNull().default(true),
  /** And makes the category when there is none. */
  createsCategories: boolean("creates_categories").notNull().default(false),
  /** With their dots; empty: every kind of video that may be added. */
  extensions: text("extensions").array().notNull().default([]),
  tags: text("tags").array().notNull().default([]),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  scannedAt: timestamp("scanned_at", { withTimezone: true }),
});

/** Looks through the library's folders, the newest of which says how the last one went. */
export const libraryScans = pgTable(
  "library_scans",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    status: text("status", { enum: scanStatuses }).notNull().default("running"),
    /** Numbers of what was found and done so far. */
    counts: jsonb("counts").notNull(),
    /** Files to look at, once they are known, and how many were. */
    totalCount: integer("total_count"),
    doneCount: integer("done_count").notNull().default(0),
    error: text("error"),
    startedBy: text("started_by").notNull(),
    startedAt: timestamp("started_at", { withTimezone: true }).notNull(),
    endedAt: timestamp("ended_at", { withTimezone: true }),
  },
  (table) => [
    // One at a time.
    uniqueIndex("library_scans_running").on(table.status).where(sql`${table.status} = 'running'`),
    index("library_scans_started").on(table.startedAt.desc()),
  ],
);
