import { z } from "zod";
import type { DemoApi } from "./demo-api";
import { demoSequences, fillerSequence } from "./demo-sequences";
import { type DemoIds, sequenceBlocksWire } from "./sequence-blocks-wire";

const named = z.object({ id: z.int(), name: z.string() });

/** Makes the sequences that are not there yet, one of them the filler; answers all of them by name. */
export async function seedSequences(api: DemoApi, known: DemoIds): Promise<Map<string, number>> {
  const ids = new Map((await api.get("/sequences", named.array())).map(({ name, id }) => [name, id]));
  for (const { name, description, blocks } of demoSequences) {
    if (ids.has(name)) continue;
    const body = { name, description, blocks: sequenceBlocksWire(blocks, known) };
    ids.set(name, (await api.send("POST", "/sequences", body, named)).id);
  }
  const filler = { enabled: true, type: "sequence", sequence_id: ids.get(fillerSequence) };
  await api.send("PUT", "/settings/filler", filler, z.unknown());
  return ids;
}
