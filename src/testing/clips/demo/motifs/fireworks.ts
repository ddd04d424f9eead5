import { between, circle, drawing, linear, many, path, pick, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif, type SceneLayer } from "../scene";

function burst(random: () => number, color: string, radius: number): string {
  const size = radius * 2 + 20;
  const c = size / 2;
  const sparks = many(54, () => {
    const angle = random() * Math.PI * 2;
    const reach = radius * between(random, 0.62, 1);
    const [x, y] = [c + Math.cos(angle) * reach, c + Math.sin(angle) * reach];
    const [fromX, fromY] = [c + Math.cos(angle) * reach * 0.35, c + Math.sin(angle) * reach * 0.35];
    return (
      path(
        `M${fromX.toFixed(1)} ${fromY.toFixed(1)} L${x.toFixed(1)} ${y.toFixed(1)}`,
        "none",
        `stroke="${color}" stroke-width="1.8" opacity="${between(random, 0.3, 0.9).toFixed(2)}" stroke-linecap="round"`,
      ) + circle(x, y, between(random, 1.6, 3.4), "#fffdf0")
    );
  });
  return drawing(sparks + circle(c, c, 6, "#fff"), size, size);
}

/** Fireworks over a city that stays up late. */
export const fireworks: Motif = ({ palette, random, seconds }) => {
  const skyline = many(26, (at) => {
    const x = at * 50;
    const height = between(random, 60, 190);
    const windows = many(18, () =>
      rect(
        x + 6 + Math.floor(random() * 5) * 8,
        720 - height + 10 + Math.floor(random() * (height / 12)) * 11,
        4,
        5,
        palette.accent,
        `opacity="${random() > 0.45 ? 0.75 : 0.12}"`,
      ),
    );
    return rect(x, 720 - height, 51, height, palette.night) + windows;
  });
  const background = drawing(
    `<defs>${linear("sky", [
      [0, palette.night],
      [0.6, palette.deep],
      [1, palette.mid],
    ])}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#sky)")}
     ${specks(random, 110, { width: frameWidth, height: 420 }, [0.4, 1.4], "#fff", [0.1, 0.6])}${skyline}`,
  );
  const places = [
    [250, 200, 170],
    [1010, 170, 190],
    [660, 120, 130],
    [120, 400, 120],
    [1140, 420, 140],
    [430, 90, 110],
    [860, 440, 120],
  ] as const;
  const layers = places.map(([x, y, radius], at): SceneLayer => {
    const start = at < 4 ? 0.1 + at * 0.24 : 1.3 + (at - 4) * ((seconds - 2.6) / 3);
    const color = pick(random, [palette.glow, palette.accent, palette.ink]);
    return {
      svg: burst(random, color, radius),
      x: String(x - radius - 10),
      y: `${y - radius - 10}+10*max(0,t-${start.toFixed(2)})`,
      appears: { at: start, seconds: 0.16 },
      vanishes: { at: start + 1.1, seconds: 1.5 },
    };
  });
  return { background: { svg: background, pans: false }, layers, titleAt: 0.46 };
};
