import { between, bokehDiscs, drawing, heartPath, many, path, pick, radial, rect } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** Hearts that rise like balloons. */
export const hearts: Motif = ({ palette, random, seconds }) => {
  const background = drawing(
    `<defs>${radial(
      "room",
      [
        [0, palette.mid],
        [0.6, palette.deep],
        [1, palette.night],
      ],
      0.5,
      0.55,
      0.8,
    )}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#room)")}
     ${bokehDiscs(random, 30, { width: frameWidth, height: frameHeight }, [palette.glow, palette.accent], [30, 120])}`,
  );
  const rising = (count: number, size: [number, number], speed: number, blur: number) => {
    const height = frameHeight + Math.ceil(speed * seconds);
    const one = () => {
      const place = `translate(${(random() * frameWidth).toFixed(0)} ${(random() * height).toFixed(0)})`;
      const scale = between(random, size[0], size[1]).toFixed(0);
      const color = pick(random, [palette.glow, palette.accent, palette.ink]);
      const opacity = between(random, 0.25, 0.8).toFixed(2);
      return `<g transform="${place} rotate(${(random() * 40 - 20).toFixed(0)}) scale(${scale})">${path(heartPath, color, `opacity="${opacity}"`)}</g>`;
    };
    return { svg: drawing(many(count, one), frameWidth, height), blur, x: "10*sin(t)", y: `-${speed}*t` };
  };
  return {
    background: { svg: background, pans: false },
    layers: [rising(34, [8, 16], 36, 0.8), rising(20, [18, 34], 66, 0.4), rising(6, [46, 70], 110, 5)],
  };
};
