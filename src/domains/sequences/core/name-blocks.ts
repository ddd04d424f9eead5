/** Gives every block a key of its own: given ones stay, those that are missing or there twice get the next number. */
export function nameBlocks<T extends { key?: string }>(blocks: readonly T[]): Array<T & { key: string }> {
  const given = new Set(blocks.map((block) => block.key));
  const taken = new Set<string>();
  let number = 0;
  return blocks.map((block) => {
    let key = block.key;
    while (key === undefined || taken.has(key)) {
      number += 1;
      key = given.has(`block-${number}`) ? undefined : `block-${number}`;
    }
    taken.add(key);
    return { ...block, key };
  });
}
