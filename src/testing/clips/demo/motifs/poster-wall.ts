import { drawing, linear, many, path, radial, rect } from "../draw";
import { frameHeight, frameWidth, type Motif, type SceneLayer } from "../scene";

const columns = 5;
const poster = { width: 168, height: 248 };
const gap = { across: 40, down: 34 };
const left = (frameWidth - columns * poster.width - (columns - 1) * gap.across) / 2;
const top = 154;

/** Ten posters in their lamplight, one row after the other. */
export const posterWall: Motif = ({ palette, random }) => {
  const background = drawing(
    `<defs>${radial(
      "wall",
      [
        [0, palette.mid],
        [0.55, palette.deep],
        [1, palette.night],
      ],
      0.5,
      0.1,
      0.95,
    )}</defs>${rect(0, 0, frameWidth, frameHeight, "url(#wall)")}`,
  );
  const row = (at: number): SceneLayer => ({
    svg: drawing(many(columns, (column) => posterAt(column, at, random, palette.ink))),
    appears: { at: 0.7 + at * 0.7, seconds: 0.6 },
  });
  return { background: { svg: background, pans: false }, layers: [row(0), row(1)], titleAt: 0.115 };
};

function posterAt(column: number, row: number, random: () => number, ink: string): string {
  const { width, height } = poster;
  const x = left + column * (width + gap.across);
  const y = top + row * (height + gap.down);
  const hue = Math.floor(((row * columns + column) * 137.5 + 20 * random() + 205) % 360);
  const [sky, land] = [`hsl(${hue} 46% 52%)`, `hsl(${(hue + 40) % 360} 48% 16%)`];
  const id = `sky${row}${column}`;
  const [near, far] = [90 + random() * 60, 60 + random() * 50];
  const ridge = `M${x} ${y + height} v-${near.toFixed(0)} q${width * 0.3} -${far.toFixed(0)} ${width * 0.55} -12 t${width * 0.45} -20 V${y + height} Z`;
  return `<defs>${linear(id, [
    [0, land],
    [0.75, sky],
  ])}</defs>
  ${rect(x, y, width, height, `url(#${id})`, 'rx="6"')}${path(ridge, land)}
  ${rect(x + 26, y + height - 42, width - 52, 8, ink, 'rx="4" opacity=".92"')}
  ${rect(x + 52, y + height - 24, width - 104, 5, ink, 'rx="2.5" opacity=".6"')}
  ${rect(x, y, width, height, "none", `rx="6" stroke="${ink}" stroke-opacity=".35" stroke-width="2"`)}`;
}
