import type { PlayMode } from "@/domains/prerolls/constants";

/** How a category plays, in the words of the screen. */
export const playModeOptions = [
  {
    value: "shuffle",
    label: "One at random",
    hint: "Before each film one clip of the category is drawn.",
  },
  {
    value: "playlist",
    label: "All, in order",
    hint: "Before each film every clip plays, one after the other.",
  },
] as const satisfies readonly { value: PlayMode; label: string; hint: string }[];
