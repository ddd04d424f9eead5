import { circle, drawing, linear, many, path, radial, rect } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** The gilded front of a picture palace of the thirties. */
export const decoFan: Motif = ({ palette }) => {
  const rays = many(25, (at) => {
    const angle = Math.PI * (at / 24);
    const x = 640 - Math.cos(angle) * 900;
    const y = 720 - Math.sin(angle) * 900;
    return path(
      `M640 720 L${x.toFixed(0)} ${y.toFixed(0)}`,
      "none",
      `stroke="url(#gold)" stroke-width="${at % 2 ? 1 : 2.5}" opacity="${at % 2 ? 0.3 : 0.5}"`,
    );
  });
  const arcs = many(5, (at) =>
    circle(
      640,
      720,
      150 + at * 46,
      "none",
      `stroke="url(#gold)" stroke-width="${at === 4 ? 6 : 2}" opacity="${0.35 + at * 0.12}"`,
    ),
  );
  const corner = (turn: string) =>
    `<g transform="${turn}"><path d="M40 150 V40 H150 M56 150 V56 H150 M40 40 m34 34 v50 M74 74 h50" fill="none" stroke="url(#gold)" stroke-width="3"/></g>`;
  const sides = many(4, (at) =>
    rect(at < 2 ? 40 + at * 16 : 1184 + at * 16 - 8, 165, 3, 390, "url(#gold)", 'opacity=".8"'),
  );
  const background = drawing(
    `<defs>${radial(
      "room",
      [
        [0, palette.mid],
        [0.6, palette.deep],
        [1, palette.night],
      ],
      0.5,
      0.95,
      0.9,
    )}
     ${linear(
       "gold",
       [
         [0, palette.ink],
         [0.5, palette.accent],
         [1, palette.glow],
       ],
       60,
     )}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#room)")}${rays}
     ${circle(640, 720, 330, palette.night, 'opacity=".9"')}${arcs}
     ${many(13, (at) => {
       const angle = Math.PI * ((at + 0.5) / 13);
       return circle(640 - Math.cos(angle) * 357, 720 - Math.sin(angle) * 357, 7, "url(#gold)");
     })}
     ${corner("")}${corner("translate(1280 0) scale(-1 1)")}${sides}`,
  );
  const shine = drawing(
    `<defs>${radial("shine", [
      [0, palette.accent, 0.5],
      [1, palette.accent, 0],
    ])}</defs>
     <ellipse cx="640" cy="720" rx="620" ry="420" fill="url(#shine)"/>`,
  );
  const gleam = drawing(
    `<defs>${linear(
      "gleam",
      [
        [0, "#fff", 0],
        [0.5, "#fff8e0", 0.2],
        [1, "#fff", 0],
      ],
      0,
    )}</defs>
     ${path("M120 0 h150 l-120 720 h-150 z", "url(#gleam)")}`,
    400,
  );
  return {
    background: { svg: background, pans: false },
    layers: [
      { svg: shine, appears: { at: 0.1, seconds: 0.8 } },
      { svg: gleam, blur: 12, x: "-420+480*t" },
    ],
    titleAt: 0.36,
  };
};
