import { sharedMentionsMax } from "@/domains/sequences/constants";
import { categoryNameKey } from "@/domains/sequences/core/share/name-key";
import type { SharedCategory, SharedClip } from "@/domains/sequences/core/share/shared-file";

type NewClip = Omit<SharedClip, "key" | "categoryKeys"> & { categoryNames: readonly string[] };
type NewCategory = Omit<SharedCategory, "key">;

/** Thrown in the middle of reading, so that a file made to keep a server busy does not. */
export class TooManyMentions extends Error {}

/**
 * Gathers the clips and categories of a shared file, each once however often it is named. What a later mention knows
 * and an earlier one did not is added. Keys are numbers in the order of the file, so that reading it again gives the
 * same.
 */
export class Collector {
  readonly clips: SharedClip[] = [];
  readonly categories: SharedCategory[] = [];
  private mentionCount = 0;
  private readonly clipsByIdentity = new Map<string, SharedClip>();
  private readonly categoriesByName = new Map<string, SharedCategory>();

  category({
    name,
    description = null,
    playMode = "shuffle",
  }: Partial<NewCategory> & { name: string | null }) {
    this.count();
    const known = name === null ? undefined : this.categoriesByName.get(categoryNameKey(name));
    if (known) return known.key;
    const category = { key: `category-${this.categories.length + 1}`, name, description, playMode };
    this.categories.push(category);
    if (name !== null) this.categoriesByName.set(categoryNameKey(name), category);
    return category.key;
  }

  clip({ categoryNames, ...clip }: NewClip): string {
    this.count();
    const categoryKeys = [...new Set(categoryNames.map((name) => this.category({ name })))];
    const identity = identityOf(clip, categoryKeys);
    const known = this.clipsByIdentity.get(identity);
    if (known) {
      known.categoryKeys = [...new Set([...known.categoryKeys, ...categoryKeys])];
      known.path ??= clip.path;
      known.sha256 ??= clip.sha256;
      known.fileName ??= clip.fileName;
      known.description ??= clip.description;
      if (known.tags.length === 0) known.tags = clip.tags;
      return known.key;
    }
    const added = { ...clip, key: `clip-${this.clips.length + 1}`, categoryKeys };
    this.clips.push(added);
    this.clipsByIdentity.set(identity, added);
    return added.key;
  }

  private count(): void {
    this.mentionCount += 1;
    if (this.mentionCount > sharedMentionsMax) throw new TooManyMentions();
  }
}

/** By what two mentions are one clip: the community id, or everything that the library tells clips apart by. */
function identityOf(clip: Omit<NewClip, "categoryNames">, categoryKeys: readonly string[]): string {
  const { sha256, communityId, name, fileName } = clip;
  if (communityId && !sha256) return JSON.stringify([communityId]);
  return JSON.stringify([sha256, name, fileName, ...[...categoryKeys].sort()]);
}
