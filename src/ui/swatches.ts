/** Twelve colours that stay apart from each other on a dark and on a light ground. */
export const swatches = [
  { name: "Ember", color: "#e2685c" },
  { name: "Copper", color: "#e08a4b" },
  { name: "Lamp", color: "#e3b341" },
  { name: "Lime", color: "#a9c24a" },
  { name: "Fir", color: "#6cbf7a" },
  { name: "Lagoon", color: "#45b8a5" },
  { name: "Sky", color: "#4fa8c9" },
  { name: "Dusk", color: "#6f8fe0" },
  { name: "Iris", color: "#8f7ee7" },
  { name: "Velvet", color: "#b873d6" },
  { name: "Rose", color: "#d771b0" },
  { name: "Stone", color: "#a2978a" },
] as const;
