import { CalendarClock, Film, type LucideIcon, Popcorn, Shuffle, Sparkles } from "lucide-react";
import type { BlockType } from "@/domains/sequences/constants";

export interface BlockKind {
  label: string;
  /** What it does, in a line. */
  hint: string;
  icon: LucideIcon;
}

/** The kinds of block, in the order in which they are offered. */
export const blockKinds: Record<BlockType, BlockKind> = {
  random: { label: "From a category", hint: "Draws clips at random, none twice", icon: Shuffle },
  fixed: { label: "These clips", hint: "The ones you choose, in your order", icon: Film },
  trailers: { label: "Trailers", hint: "Of what is coming to your library", icon: Popcorn },
  "coming-soon-list": {
    label: "Coming soon",
    hint: "The video that lists what is coming",
    icon: CalendarClock,
  },
  "dynamic-intro": { label: "Intro", hint: "A generated opening with your server's name", icon: Sparkles },
};
