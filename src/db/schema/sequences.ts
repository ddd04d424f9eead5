import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from "drizzle-orm/pg-core";
import { categories, prerolls } from "@/db/schema/prerolls";
import { blockTypes, listLayouts, trailerModes, trailerSources } from "@/domains/sequences/constants";

export const sequences = pgTable(
  "sequences",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    name: text("name").notNull(),
    description: text("description"),
    /** It came inside of a schedule and belongs to it alone: not among the saved ones. */
    isInline: boolean("is_inline").notNull().default(false),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
    /** Set while it can be brought back. Whoever plays it keeps pointing at it, and plays nothing meanwhile. */
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
    /** Its deletion switched the filler off: bringing it back switches it on again. */
    wasFiller: boolean("was_filler").notNull().default(false),
  },
  (table) => [
    index("sequences_changed")
      .on(table.updatedAt.desc(), table.id.desc())
      .where(sql`${table.deletedAt} is null and not ${table.isInline}`),
    index("sequences_trash").on(table.deletedAt).where(sql`${table.deletedAt} is not null`),
    index("sequences_inline").on(table.id).where(sql`${table.isInline}`),
  ],
);

/** One step of a sequence. Columns that its type does not use are null. */
export const sequenceBlocks = pgTable(
  "sequence_blocks",
  {
    sequenceId: integer("sequence_id")
      .notNull()
      .references(() => sequences.id, { onDelete: "cascade" }),
    position: integer("position").notNull(),
    /** The name of the block in files that are shared; stays the same when blocks are moved. */
    key: text("key").notNull(),
    type: text("type", { enum: blockTypes }).notNull(),
    /** Of a random block; null: that of the schedule, or it is gone. */
    categoryId: integer("category_id").references(() => categories.id, { onDelete: "set null" }),
    /** Of a random block: it was made without a category of its own. */
    drawsFromSchedule: boolean("draws_from_schedule"),
    count: integer("count"),
    source: text("source", { enum: trailerSources }),
    mode: text("mode", { enum: trailerModes }),
    layout: text("layout", { enum: listLayouts }),
    template: text("template"),
    theme: text("theme"),
  },
  (table) => [
    primaryKey({ columns: [table.sequenceId, table.position] }),
    index("sequence_blocks_category").on(table.categoryId).where(sql`${table.categoryId} is not null`),
  ],
);

/** The clips of a fixed block, in their order; a clip may stand in it twice. */
export const sequenceBlockClips = pgTable(
  "sequence_block_clips",
  {
    sequenceId: integer("sequence_id").notNull(),
    blockPosition: integer("block_position").notNull(),
    position: integer("position").notNull(),
    prerollId: integer("preroll_id")
      .notNull()
      .references(() => prerolls.id, { onDelete: "cascade" }),
  },
  (table) => [
    primaryKey({ columns: [table.sequenceId, table.blockPosition, table.position] }),
    foreignKey({
      name: "sequence_block_clips_block",
      columns: [table.sequenceId, table.blockPosition],
      foreignColumns: [sequenceBlocks.sequenceId, sequenceBlocks.position],
    }).onDelete("cascade"),
    index("sequence_block_clips_preroll").on(table.prerollId),
  ],
);
