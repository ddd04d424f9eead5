import { drawing, hills, linear, many, path, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif, type Palette, panRoom } from "../scene";

function pine(x: number, base: number, size: number, fill: string, palette: Palette): string {
  const tier = (at: number) => {
    const half = size * (0.2 + at * 0.11);
    const y = base - size * (1.1 - at * 0.26);
    const tip = y - size * 0.34;
    const branch = path(`M${x} ${tip} L${x + half} ${y} Q${x} ${y - half * 0.2} ${x - half} ${y} Z`, fill);
    const snow = path(
      `M${x} ${tip} L${x + half * 0.45} ${tip + size * 0.16} Q${x} ${tip + size * 0.1} ${x - half * 0.45} ${tip + size * 0.16} Z`,
      palette.ink,
      'opacity=".82"',
    );
    return branch + snow;
  };
  return rect(x - size * 0.04, base - size * 0.3, size * 0.08, size * 0.32, palette.night) + many(4, tier);
}

/** A winter night between pines, with snow near and far. */
export const snowfall: Motif = ({ palette, random, seconds }) => {
  const width = frameWidth + panRoom;
  const row = (count: number, base: number, size: [number, number], fill: string) =>
    many(count, (at) => {
      const x = (at + random() * 0.6) * (width / count);
      const middle = Math.abs(x - width / 2) / (width / 2);
      return pine(
        x,
        base + random() * 14,
        size[0] + middle * (size[1] - size[0]) + random() * 20,
        fill,
        palette,
      );
    });
  const background = drawing(
    `<defs>${linear("sky", [
      [0, palette.night],
      [0.6, palette.deep],
      [1, palette.mid],
    ])}
     ${linear("ground", [
       [0, palette.ink],
       [1, palette.glow],
     ])}</defs>
     ${rect(0, 0, width, frameHeight, "url(#sky)")}
     ${specks(random, 150, { width, height: 460 }, [0.5, 1.8], palette.ink, [0.2, 0.9])}
     ${hills(random, width, 600, 90, palette.deep)}${row(17, 640, [70, 210], palette.deep)}
     ${hills(random, width, 664, 36, "url(#ground)")}${row(9, 690, [60, 330], palette.night)}
     ${hills(random, width, 706, 20, palette.ink)}`,
    width,
  );
  const snow = (count: number, speed: number, size: [number, number], blur: number) => {
    const height = frameHeight + Math.ceil(speed * seconds);
    return {
      svg: drawing(
        specks(random, count, { width: frameWidth + 80, height }, size, "#fff", [0.35, 0.95]),
        frameWidth + 80,
        height,
      ),
      blur,
      x: `-40+${Math.round(speed / 4)}*sin(t*.9)`,
      y: `-${Math.ceil(speed * seconds)}+${speed}*t`,
    };
  };
  return {
    background: { svg: background, pans: true },
    layers: [snow(260, 48, [0.8, 2], 0.4), snow(110, 84, [1.8, 3.6], 0.7), snow(34, 140, [4, 8], 2.4)],
    titleAt: 0.4,
  };
};
