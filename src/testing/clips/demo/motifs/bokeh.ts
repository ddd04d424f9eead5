import { bokehDiscs, drawing, radial, rect } from "../draw";
import { frameHeight, frameWidth, type Motif, panRoom } from "../scene";

/** Lights far out of focus, drifting past each other. */
export const bokeh: Motif = ({ palette, random, seconds }) => {
  const wide = { width: frameWidth + 40 * seconds, height: frameHeight };
  const colors = [palette.glow, palette.accent, palette.mid] as const;
  const width = frameWidth + panRoom;
  const background = drawing(
    `<defs>${radial(
      "room",
      [
        [0, palette.mid],
        [0.55, palette.deep],
        [1, palette.night],
      ],
      0.5,
      0.6,
      0.75,
    )}</defs>
     ${rect(0, 0, width, frameHeight, "url(#room)")}
     ${bokehDiscs(random, 34, { width, height: frameHeight }, colors, [40, 130])}`,
    width,
  );
  const discs = (count: number, radius: [number, number]) =>
    drawing(bokehDiscs(random, count, wide, colors, radius), wide.width);
  return {
    background: { svg: background, pans: true },
    layers: [
      { svg: discs(30, [16, 52]), blur: 1.6, x: `-${40 * seconds}+36*t`, y: "6*sin(t*1.3)" },
      { svg: discs(22, [6, 18]), blur: 0.8, x: "-30*t", y: "8*sin(t)" },
    ],
  };
};
