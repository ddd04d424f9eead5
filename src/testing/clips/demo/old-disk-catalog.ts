import { bumper, type DemoRecipe } from "./demo-recipe";
import { curtain } from "./motifs/curtain";
import { popcorn } from "./motifs/popcorn";
import { retroSunset } from "./motifs/retro-sunset";

/** What a household finds on an old disk: clips that are too loud, have no sound, or were lost since. */
export const oldDiskCatalog: readonly DemoRecipe[] = [
  bumper({
    title: "Loud Fanfare",
    category: "Old Disk",
    motif: curtain,
    colors: ["#120a02", "#3a2206", "#7a4a10", "#c7852a", "#ffd277", "#fff4d8"],
    chord: "grand",
    seconds: 4,
    loudnessLufs: -8,
    text: { title: "Fanfare!", face: "serif", sizePixels: 150 },
  }),
  bumper({
    title: "Silent Reel",
    category: "Old Disk",
    motif: popcorn,
    colors: ["#0d0d0f", "#26262a", "#4a4a50", "#8a8a92", "#cfcfd4", "#ffffff"],
    chord: "tender",
    seconds: 4,
    loudnessLufs: null,
    text: { title: "Silent reel", face: "deco", sizePixels: 104, below: "no sound at all" },
  }),
  bumper({
    title: "Lost Reel",
    category: "Old Disk",
    motif: retroSunset,
    colors: ["#0a1420", "#16324a", "#2f6a7d", "#f0a46a", "#ffd08a", "#ffefd0"],
    chord: "winter",
    seconds: 4,
    text: { title: "Lost reel", face: "neon", sizePixels: 96 },
  }),
];
