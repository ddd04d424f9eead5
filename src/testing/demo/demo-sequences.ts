import type { ListLayout, TrailerMode, TrailerSource } from "@/domains/sequences/constants";

/** A block as the API takes it, with categories and clips by name. */
export type DemoBlock =
  | { type: "random"; category: string | null; count: number }
  | { type: "fixed"; titles: readonly string[] }
  | { type: "nexup_trailers"; source: TrailerSource; mode: TrailerMode; count: number }
  | { type: "coming_soon_list"; layout: ListLayout }
  | { type: "dynamic_preroll"; template: string; theme: string };

export interface DemoSequence {
  name: string;
  description: string;
  blocks: readonly DemoBlock[];
}

/** What plays from four to six in the morning. */
export const fillerSequence = "Between the Shows";

/** Every kind of block, and one sequence that has something to complain about. */
export const demoSequences: readonly DemoSequence[] = [
  {
    name: "Feature Night",
    description: "An intro, what is coming, the house rules, and then whatever the evening is about.",
    blocks: [
      { type: "dynamic_preroll", template: "coming_soon", theme: "midnight" },
      { type: "nexup_trailers", source: "both", mode: "sequential", count: 2 },
      { type: "fixed", titles: ["Silent Phones, Please", "The Lights Go Down"] },
      { type: "random", category: null, count: 1 },
    ],
  },
  {
    name: "Matinee for Everyone",
    description: "Popcorn, one trailer, one clip for all ages.",
    blocks: [
      { type: "fixed", titles: ["Popcorn First"] },
      { type: "nexup_trailers", source: "movies", mode: "random", count: 1 },
      { type: "random", category: "Family Matinee", count: 1 },
    ],
  },
  {
    name: fillerSequence,
    description: "What plays when no schedule does.",
    blocks: [
      { type: "coming_soon_list", layout: "grid" },
      { type: "nexup_trailers", source: "both", mode: "random", count: 2 },
    ],
  },
  {
    name: "Grand Reopening",
    description: "Half done: a reel is lost, and nobody has made the list yet.",
    blocks: [
      { type: "fixed", titles: ["Lost Reel", "Welcome to the Cinema"] },
      { type: "coming_soon_list", layout: "list" },
      { type: "random", category: "Feature Presentation", count: 2 },
    ],
  },
];
