import { between, circle, drawing, linear, many, path, pick, radial, rect } from "../draw";
import { frameHeight, frameWidth, type Motif, type Palette } from "../scene";

/** One popped corn around a point. */
function corn(random: () => number, x: number, y: number, size: number, palette: Palette): string {
  const puffs = many(5, (at) => {
    const angle = (at / 5) * Math.PI * 2 + random();
    const shade = pick(random, ["#fff6dc", "#ffeebc", "#fbe2a0"]);
    return circle(
      x + Math.cos(angle) * size * 0.55,
      y + Math.sin(angle) * size * 0.5,
      size * between(random, 0.5, 0.72),
      shade,
    );
  });
  return `${puffs}${circle(x, y, size * 0.6, "#fffaf0")}${circle(x + size * 0.2, y + size * 0.25, size * 0.18, palette.accent, 'opacity=".75"')}`;
}

/** A full bucket, and some of it in the air. */
export const popcorn: Motif = ({ palette, random, seconds }) => {
  const stripes = many(5, (at) => {
    const top = 448 + at * 82;
    const bottom = 486 + at * 66;
    return path(`M${top} 520 h41 L${bottom + 33} 730 h-33 z`, palette.glow);
  });
  const heap = many(46, () => {
    const x = between(random, 448, 832);
    const rise = 66 * (1 - ((x - 640) / 210) ** 2);
    return corn(random, x, 524 - random() * rise, between(random, 15, 22), palette);
  });
  const background = drawing(
    `<defs>${radial(
      "room",
      [
        [0, palette.mid],
        [0.6, palette.deep],
        [1, palette.night],
      ],
      0.5,
      0.7,
      0.8,
    )}
     ${linear(
       "shade",
       [
         [0, "#000", 0.42],
         [0.3, "#000", 0],
         [0.7, "#000", 0],
         [1, "#000", 0.5],
       ],
       0,
     )}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#room)")}
     ${path("M448 520 H858 L816 730 H486 z", "#fff3e2")}${stripes}
     ${path("M448 520 H858 L816 730 H486 z", "url(#shade)")}${heap}`,
  );
  const height = frameHeight + 110 * seconds;
  const flying = (count: number, size: [number, number]) =>
    drawing(
      many(count, () =>
        corn(random, random() * frameWidth, random() * height, between(random, size[0], size[1]), palette),
      ),
      frameWidth,
      height,
    );
  return {
    background: { svg: background, pans: false },
    layers: [
      { svg: flying(16, [7, 12]), blur: 1.2, x: "10*sin(t*2)", y: "-60*t" },
      { svg: flying(12, [14, 22]), x: "-14*sin(t*1.6)", y: "-105*t" },
    ],
    titleAt: 0.33,
  };
};
