import { and, eq, isNull } from "drizzle-orm";
import { programmeFiller } from "@/db/schema/playback";
import { categories } from "@/db/schema/prerolls";
import { sequences } from "@/db/schema/sequences";
import { fillerDefaults } from "@/domains/playback/constants";
import { fillerContent } from "@/domains/playback/core/filler-content";
import type { Filler } from "@/domains/playback/schema/filler";
import type { ProgrammeContent } from "@/domains/schedules/schema";
import type { Context } from "@/platform/context";

/** The choice of filler with its names, and what it puts on; `content` null while it is off or needs a choice. */
export async function readFiller(
  db: Context["db"],
): Promise<{ filler: Filler; content: ProgrammeContent | null }> {
  const [row] = await db
    .select({
      filler: programmeFiller,
      category: { id: categories.id, name: categories.name },
      sequence: { id: sequences.id, name: sequences.name },
    })
    .from(programmeFiller)
    .leftJoin(categories, eq(categories.id, programmeFiller.categoryId))
    .leftJoin(sequences, and(eq(sequences.id, programmeFiller.sequenceId), isNull(sequences.deletedAt)));
  const { isEnabled, type, layout } = row?.filler ?? fillerDefaults;
  const { category = null, sequence = null } = row ?? {};
  const content = fillerContent({
    type,
    layout,
    categoryId: category?.id ?? null,
    sequenceId: sequence?.id ?? null,
  });
  const filler: Filler = { isEnabled, type, category, sequence, layout, needsChoice: content === null };
  return { filler, content: isEnabled ? content : null };
}
