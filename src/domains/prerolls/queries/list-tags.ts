import { isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { prerolls } from "@/db/schema/prerolls";
import { query } from "@/platform/query";

/** Every tag in use with the number of its clips, by name. */
export const listTags = query({ scope: "prerolls:read", input: z.void() }, ({ db }) => {
  const tag = sql<string>`unnest(${prerolls.tags})`.as("tag");
  const used = db.select({ tag }).from(prerolls).where(isNull(prerolls.deletedAt)).as("used");
  return db
    .select({ tag: used.tag, prerollCount: sql<number>`count(*)::int` })
    .from(used)
    .groupBy(used.tag)
    .orderBy(sql`lower(${used.tag})`, used.tag);
});
