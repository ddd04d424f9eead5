import { sql } from "drizzle-orm";
import { boolean, index, integer, jsonb, pgTable, text, timestamp } from "drizzle-orm/pg-core";
import { categories } from "@/db/schema/prerolls";
import { sequences } from "@/db/schema/sequences";

export const schedules = pgTable(
  "schedules",
  {
    id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
    name: text("name").notNull(),
    type: text("type", { enum: ["daily", "weekly", "monthly", "yearly", "holiday", "custom"] }).notNull(),
    /** Wall time in the zone of the settings, "YYYY-MM-DDTHH:MM:SS" or "YYYY-MM-DD"; an end date counts whole. */
    startsAt: text("starts_at").notNull(),
    endsAt: text("ends_at"),
    categoryId: integer("category_id").references(() => categories.id, { onDelete: "set null" }),
    fallbackCategoryId: integer("fallback_category_id").references(() => categories.id, {
      onDelete: "set null",
    }),
    /** Plays in the place of the category, which its random blocks may then draw from. */
    sequenceId: integer("sequence_id").references(() => sequences.id, { onDelete: "set null" }),
    recurrence: jsonb("recurrence"),
    /** Null: as the category says. */
    playMode: text("play_mode", { enum: ["shuffle", "playlist"] }),
    priority: integer("priority").notNull().default(5),
    exclusive: boolean("exclusive").notNull().default(false),
    blend: boolean("blend").notNull().default(false),
    isEnabled: boolean("is_enabled").notNull().default(true),
    color: text("color"),
    holidayName: text("holiday_name"),
    holidayCountry: text("holiday_country"),
    /** A state or region of the country, as the holiday tables write it. */
    holidayRegion: text("holiday_region"),
    /** The day off instead of the day itself, where the two differ. */
    holidayObserved: boolean("holiday_observed").notNull().default(false),
    holidayDaysBefore: integer("holiday_days_before").notNull().default(0),
    holidayDaysAfter: integer("holiday_days_after").notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
    /** Set while the schedule lies in the trash, from where it can be brought back. */
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
  },
  (table) => [
    index("schedules_enabled").on(table.isEnabled).where(sql`${table.deletedAt} is null`),
    index("schedules_trash").on(table.deletedAt).where(sql`${table.deletedAt} is not null`),
    index("schedules_category").on(table.categoryId),
    index("schedules_fallback_category").on(table.fallbackCategoryId),
    index("schedules_sequence").on(table.sequenceId),
  ],
);
