import { drawing, linear, path, radial, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** A phone that sleeps: a moon on its screen, and nothing else to see. */
export const sleepingPhone: Motif = ({ palette, random }) => {
  const background = drawing(
    `<defs>${radial(
      "room",
      [
        [0, palette.mid],
        [0.6, palette.deep],
        [1, palette.night],
      ],
      0.5,
      0.36,
      0.75,
    )}
     ${linear("screen", [
       [0, palette.deep],
       [1, palette.night],
     ])}
     ${radial("halo", [
       [0, palette.glow, 0.55],
       [1, palette.glow, 0],
     ])}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#room)")}
     ${specks(random, 90, { width: frameWidth, height: frameHeight }, [0.6, 1.8], palette.ink, [0.1, 0.5])}
     <ellipse cx="640" cy="262" rx="330" ry="300" fill="url(#halo)"/>
     ${rect(553, 96, 174, 330, palette.night, `rx="30" stroke="${palette.ink}" stroke-width="5"`)}
     ${rect(568, 112, 144, 298, "url(#screen)", 'rx="18"')}
     ${rect(614, 122, 52, 11, palette.night, 'rx="5.5"')}
     ${path("M668 292 a56 56 0 1 1 -44 -92 a44 44 0 1 0 44 92 z", palette.accent)}`,
  );
  const letter = (x: number, y: number, size: number) =>
    path(
      `M${x} ${y} h${size} l${-size} ${size} h${size}`,
      "none",
      `stroke="${palette.ink}" stroke-width="${size / 6}" stroke-linecap="round" stroke-linejoin="round"`,
    );
  const sleep = (x: number, y: number, size: number, at: number) => ({
    svg: drawing(letter(x, y, size)),
    y: `-8*max(0,t-${at})`,
    appears: { at, seconds: 0.4 },
  });
  return {
    background: { svg: background, pans: false },
    layers: [sleep(752, 170, 22, 0.25), sleep(796, 118, 30, 0.5), sleep(850, 58, 40, 0.75)],
    titleAt: 0.77,
  };
};
