import { between, bokehDiscs, drawing, many, path, pick, radial, rect } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

const leaf =
  "M0 -1 C.5 -.7 .75 -.2 .6 .35 C.45 .75 .15 .9 0 1 C-.15 .9 -.45 .75 -.6 .35 C-.75 -.2 -.5 -.7 0 -1 Z";

/** Leaves in every colour of autumn, near and far. */
export const fallingLeaves: Motif = ({ palette, random, seconds }) => {
  const background = drawing(
    `<defs>${radial(
      "room",
      [
        [0, palette.mid],
        [0.55, palette.deep],
        [1, palette.night],
      ],
      0.5,
      0.4,
      0.8,
    )}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#room)")}
     ${bokehDiscs(random, 40, { width: frameWidth, height: frameHeight }, [palette.glow, palette.accent], [24, 110])}`,
  );
  const colors = [palette.glow, palette.accent, "#b8412a", "#e2a33b", "#8c5a24"] as const;
  const falling = (count: number, size: [number, number], speed: number, blur: number) => {
    const height = frameHeight + Math.ceil(speed * seconds);
    const width = frameWidth + 200;
    const one = () => {
      const scale = between(random, size[0], size[1]);
      const place = `translate(${(random() * width).toFixed(0)} ${(random() * height).toFixed(0)}) rotate(${(random() * 360).toFixed(0)}) scale(${scale.toFixed(1)})`;
      const vein = path(
        "M0 -.8 V1.35 M0 -.1 L.35 -.4 M0 .3 L.35 0 M0 -.1 L-.35 -.4 M0 .3 L-.35 0",
        "none",
        'stroke="#2b1608" stroke-width=".06" opacity=".55"',
      );
      return `<g transform="${place}">${path(leaf, pick(random, colors))}${vein}</g>`;
    };
    return {
      svg: drawing(many(count, one), width, height),
      blur,
      x: `-100+${Math.round(speed / 2)}*sin(t*1.2)`,
      y: `-${Math.ceil(speed * seconds)}+${speed}*t`,
    };
  };
  return {
    background: { svg: background, pans: false },
    layers: [falling(44, [9, 16], 44, 0.8), falling(26, [20, 32], 80, 0.4), falling(7, [60, 90], 150, 6)],
  };
};
