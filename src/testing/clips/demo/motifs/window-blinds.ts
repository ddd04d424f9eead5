import { drawing, linear, many, path, radial, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** Light through blinds, smoke, and trouble. */
export const windowBlinds: Motif = ({ palette, random, seconds }) => {
  const background = drawing(
    `<defs>${radial(
      "room",
      [
        [0, palette.mid],
        [0.6, palette.deep],
        [1, palette.night],
      ],
      0.55,
      0.4,
      0.8,
    )}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#room)")}`,
  );
  const light = drawing(
    `<defs>${linear(
      "light",
      [
        [0, palette.ink, 0],
        [0.3, palette.ink, 0.6],
        [0.75, palette.ink, 0.42],
        [1, palette.ink, 0],
      ],
      0,
    )}</defs>
     <g transform="skewY(-12)">${many(14, (at) => rect(180, 150 + at * 52, 980, 26, "url(#light)"))}</g>`,
    frameWidth,
    900,
  );
  const smokeWidth = frameWidth + 40 * seconds;
  const smoke = drawing(
    many(12, () => {
      const [x, y] = [random() * smokeWidth, 200 + random() * 460];
      return path(
        `M${x} ${y} q90 -60 190 -14 t220 -40`,
        "none",
        `stroke="${palette.ink}" stroke-width="${30 + random() * 50}" opacity=".12" stroke-linecap="round"`,
      );
    }),
    smokeWidth,
  );
  const dust = drawing(
    specks(random, 60, { width: frameWidth, height: 900 }, [0.6, 1.8], palette.ink, [0.15, 0.6]),
    frameWidth,
    900,
  );
  return {
    background: { svg: background, pans: false },
    layers: [
      { svg: light, blur: 3, y: "-60+12*sin(t*.7)", appears: { at: 0.2, seconds: 0.8 } },
      { svg: smoke, blur: 24, x: "-34*t" },
      { svg: dust, y: "-26*t" },
    ],
    titleAt: 0.5,
  };
};
