import { bumper, type DemoRecipe } from "./demo-recipe";
import { aurora } from "./motifs/aurora";
import { filmLeader } from "./motifs/film-leader";
import { hauntedHill } from "./motifs/haunted-hill";
import { planet } from "./motifs/planet";
import { posterWall } from "./motifs/poster-wall";
import { projectorBeam } from "./motifs/projector-beam";

/** What tells of films to come: trailers, a list and an intro, all of films that nobody ever made. */
export const comingCatalog: readonly DemoRecipe[] = [
  bumper({
    title: "The Far Orbit (trailer)",
    category: "Trailers",
    motif: planet,
    colors: ["#0a0405", "#2a0d12", "#78302b", "#f2a05a", "#5fb6d9", "#ffeedd"],
    chord: "space",
    seconds: 6,
    text: {
      title: "The Far Orbit",
      face: "deco",
      sizePixels: 112,
      above: "this winter",
      below: "in cinemas",
    },
  }),
  bumper({
    title: "The House Above Halden (trailer)",
    category: "Trailers",
    motif: hauntedHill,
    colors: ["#05080f", "#0f1f35", "#2f4a6b", "#c9d8ea", "#f2e3b0", "#eef4fb"],
    chord: "eerie",
    seconds: 6,
    text: { title: "The House\nAbove Halden", face: "italic", sizePixels: 104, below: "coming soon" },
  }),
  bumper({
    title: "Northern Line (trailer)",
    category: "Trailers",
    motif: aurora,
    colors: ["#0a0416", "#22103f", "#4a2a7d", "#c07af0", "#5ad9e8", "#f3e9ff"],
    chord: "winter",
    text: {
      title: "Northern Line",
      glow: "#0a0416",
      face: "serif",
      sizePixels: 112,
      above: "a new series",
      below: "season one",
    },
  }),
  bumper({
    title: "Coming Soon",
    category: "Coming Attractions",
    motif: posterWall,
    colors: ["#07080d", "#141a2b", "#27324f", "#e8b45a", "#f0cf8f", "#fff5e0"],
    chord: "glad",
    seconds: 6,
    text: { title: "Coming soon", face: "serif", sizePixels: 76 },
  }),
  bumper({
    title: "Coming to This Screen",
    category: "Coming Attractions",
    motif: projectorBeam,
    colors: ["#04060d", "#0b1428", "#1c2f57", "#8fb4ff", "#d3e2ff", "#f2f6ff"],
    chord: "grand",
    text: { title: "to this screen", face: "italic", sizePixels: 104, above: "coming soon" },
  }),
  bumper({
    title: "Drive-In Leader",
    category: "Summer Open-Air",
    motif: filmLeader,
    colors: ["#141a17", "#2c3a33", "#8fa99a", "#c5d6c8", "#5d7d6c", "#eaf4ec"],
    chord: "tender",
    seconds: 4,
    coding: "mpeg2",
    text: { title: "", face: "serif", sizePixels: 320 },
  }),
];
