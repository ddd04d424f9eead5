import { circle, drawing, many, radial, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif, panRoom } from "../scene";

/** A ringed world in the corner of a window, and stars that pass. */
export const planet: Motif = ({ palette, random, seconds }) => {
  const width = frameWidth + panRoom;
  const nebula = many(16, () =>
    circle(
      random() * width,
      random() * frameHeight,
      120 + random() * 190,
      random() > 0.5 ? palette.mid : palette.accent,
      'opacity=".09"',
    ),
  );
  const background = drawing(
    `<defs>${radial(
      "space",
      [
        [0, palette.deep],
        [1, palette.night],
      ],
      0.65,
      0.7,
      0.9,
    )}<filter id="b"><feGaussianBlur stdDeviation="50"/></filter></defs>
     ${rect(0, 0, width, frameHeight, "url(#space)")}<g filter="url(#b)">${nebula}</g>
     ${specks(random, 260, { width, height: frameHeight }, [0.4, 1.4], "#fff", [0.15, 0.8])}`,
    width,
  );
  const ring = (rx: number, stroke: number, opacity: number, sweep: 0 | 1) =>
    `<path d="M${-rx} 0 A${rx} ${rx * 0.24} 0 0 ${sweep} ${rx} 0" fill="none" stroke="${palette.ink}" stroke-width="${stroke}" opacity="${opacity}"/>`;
  const rings = (sweep: 0 | 1) =>
    `<g transform="translate(620 560) rotate(14)">${ring(500, 34, 0.4, sweep)}${ring(452, 12, 0.6, sweep)}${ring(546, 8, 0.36, sweep)}</g>`;
  const world = drawing(
    `<defs>${radial(
      "ball",
      [
        [0, palette.ink],
        [0.35, palette.glow],
        [0.75, palette.mid],
        [1, palette.night],
      ],
      0.3,
      0.26,
      0.85,
    )}
     ${radial("air", [
       [0.86, palette.glow, 0],
       [0.9, palette.glow, 0.55],
       [1, palette.glow, 0],
     ])}</defs>
     ${rings(1)}
     ${circle(620, 560, 384, "url(#air)")}${circle(620, 560, 340, "url(#ball)")}
     ${many(7, (at) => `<ellipse cx="620" cy="${360 + at * 62}" rx="${Math.sqrt(Math.max(0, 340 ** 2 - (360 + at * 62 - 560) ** 2)).toFixed(0)}" ry="${12 + (at % 3) * 5}" fill="${palette.night}" opacity=".1"/>`)}
     ${rings(0)}`,
    1_260,
    1_120,
  );
  const starWidth = frameWidth + 60 * seconds;
  const stars = drawing(
    specks(random, 70, { width: starWidth, height: frameHeight }, [1, 2.4], palette.ink, [0.4, 1]),
    starWidth,
  );
  return {
    background: { svg: background, pans: true },
    layers: [
      { svg: stars, x: "-54*t" },
      { svg: world, x: "520-24*t", y: "40" },
    ],
    titleAt: 0.3,
  };
};
