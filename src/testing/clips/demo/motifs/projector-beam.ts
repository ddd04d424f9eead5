import { drawing, linear, many, path, radial, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** A dark auditorium, a row of seats, and the light of the projector with dust in it. */
export const projectorBeam: Motif = ({ palette, random, seconds }) => {
  const seats = many(11, (at) => {
    const x = at * 124 - 40;
    return `<path d="M${x} 720 v-52 q0 -34 34 -34 h36 q34 0 34 34 v52 z" fill="url(#seat)" stroke="${palette.glow}" stroke-opacity=".35" stroke-width="1.5"/>`;
  });
  const background = drawing(
    `<defs>${linear("seat", [
      [0, palette.mid],
      [0.25, palette.deep],
      [1, palette.night],
    ])}${radial(
      "room",
      [
        [0, palette.mid],
        [0.55, palette.deep],
        [1, palette.night],
      ],
      0.42,
      0.45,
      0.75,
    )}
     ${linear("floor", [
       [0, palette.night, 0],
       [1, palette.night, 1],
     ])}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#room)")}
     ${rect(0, 430, frameWidth, 290, "url(#floor)")}${seats}`,
  );
  const beam = drawing(
    `<defs>${linear(
      "beam",
      [
        [0, palette.glow, 0],
        [0.55, palette.glow, 0.42],
        [1, palette.ink, 0.95],
      ],
      -16,
    )}</defs>
     ${path("M1330 -10 L-60 120 L-60 660 Z", "url(#beam)", 'opacity=".8"')}
     ${path("M1330 -10 L-60 250 L-60 520 Z", "url(#beam)", 'opacity=".8"')}`,
  );
  const tall = { width: frameWidth, height: frameHeight + 40 * seconds };
  const dust = (count: number, size: [number, number]) =>
    drawing(specks(random, count, tall, size, palette.ink, [0.15, 0.7]), tall.width, tall.height);
  return {
    background: { svg: background, pans: false },
    layers: [
      { svg: beam, blur: 16, appears: { at: 0.15, seconds: 0.6 } },
      { svg: dust(90, [0.8, 2.4]), x: "12*sin(t)", y: "-36*t", appears: { at: 0.5, seconds: 1 } },
      {
        svg: dust(26, [2, 4.5]),
        blur: 1.4,
        x: "-18*sin(t*.8)",
        y: "-24*t",
        appears: { at: 0.5, seconds: 1 },
      },
    ],
    titleAt: 0.47,
  };
};
