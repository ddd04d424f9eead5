import { between, drawing, linear, many, path, pick, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif, panRoom } from "../scene";

function peaks(random: () => number, width: number, base: number, height: number, fill: string): string {
  let d = `M0 720 L0 ${base}`;
  for (let x = 0; x <= width; x += between(random, 70, 120))
    d += ` L${x.toFixed(0)} ${(base - random() * height).toFixed(0)}`;
  return path(`${d} L${width} ${base} L${width} 720 Z`, fill);
}

/** Northern lights over mountains and a still lake. */
export const aurora: Motif = ({ palette, random, seconds }) => {
  const width = frameWidth + panRoom;
  const background = drawing(
    `<defs>${linear("sky", [
      [0, palette.night],
      [0.7, palette.deep],
      [1, palette.mid],
    ])}
     ${linear("lake", [
       [0, palette.mid, 0.9],
       [1, palette.night],
     ])}</defs>
     ${rect(0, 0, width, frameHeight, "url(#sky)")}
     ${specks(random, 220, { width, height: 520 }, [0.4, 1.7], "#fff", [0.15, 0.9])}`,
    width,
  );
  const veilWidth = frameWidth + 50 * seconds;
  const veil = (colors: readonly [string, ...string[]], low: number) => {
    const bands = many(44, (at) => {
      const x = (at / 44) * veilWidth;
      const y = low + Math.sin(at * 0.34) * 70 + random() * 30;
      const height = between(random, 190, 340);
      const id = `v${at}`;
      return `<defs>${linear(id, [
        [0, colors[0], 0],
        [0.7, pick(random, colors), 0.62],
        [1, pick(random, colors), 0],
      ])}</defs>${rect(x, y - height, veilWidth / 36, height, `url(#${id})`)}`;
    });
    return drawing(bands, veilWidth);
  };
  const land = drawing(
    `<defs>${linear("rock", [
      [0, palette.deep],
      [1, palette.night],
    ])}${linear("lake2", [
      [0, palette.deep],
      [1, palette.night],
    ])}</defs>
     ${peaks(random, frameWidth, 600, 170, "url(#rock)")}${rect(0, 600, frameWidth, 120, "url(#lake2)")}
     ${many(26, () => rect(random() * frameWidth, 610 + random() * 100, between(random, 40, 160), 1.5, palette.glow, 'opacity=".3" rx="1"'))}`,
  );
  return {
    background: { svg: background, pans: true },
    layers: [
      { svg: veil([palette.accent, palette.glow], 330), blur: 20, x: "-34*t" },
      {
        svg: veil([palette.glow, palette.ink], 400),
        blur: 13,
        x: `-${50 * seconds}+46*t`,
        appears: { at: 0.2, seconds: 0.6 },
      },
      { svg: land },
    ],
    titleAt: 0.42,
  };
};
