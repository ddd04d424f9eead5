import { eq } from "drizzle-orm";
import { genreMappings } from "@/db/schema/playback";
import { readGenreMapping } from "@/domains/playback/queries/genre-mappings";
import { genreMappingIdInput } from "@/domains/playback/schema/genres";
import { announce } from "@/platform/announce";
import { command } from "@/platform/command";

/** Takes a genre its category. Answers the mapping, so that setting it again brings it back. */
export const deleteGenreMapping = command(
  { scope: "playback:write", input: genreMappingIdInput, audit: "genre.delete" },
  async ({ db, afterCommit }, { id }) => {
    const mapping = await readGenreMapping(db, id);
    await db.delete(genreMappings).where(eq(genreMappings.id, id));
    afterCommit.push(() => announce("programme"));
    return mapping;
  },
  ({ genre }) => genre,
);
