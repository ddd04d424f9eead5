import { between, bokehDiscs, drawing, heartPath, many, path, pick, radial, rect } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** Four leaves of luck, many times over. */
export const clovers: Motif = ({ palette, random, seconds }) => {
  const background = drawing(
    `<defs>${radial(
      "room",
      [
        [0, palette.mid],
        [0.6, palette.deep],
        [1, palette.night],
      ],
      0.5,
      0.45,
      0.8,
    )}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#room)")}
     ${bokehDiscs(random, 36, { width: frameWidth, height: frameHeight }, [palette.glow, palette.accent], [20, 100])}`,
  );
  const clover = (fill: string) =>
    `${many(4, (at) => `<g transform="rotate(${at * 90}) translate(0 -.78) scale(.8)">${path(heartPath, fill)}</g>`)}
     ${path("M0 0 Q.3 1 .9 1.5", "none", `stroke="${fill}" stroke-width=".16" stroke-linecap="round"`)}`;
  const drifting = (count: number, size: [number, number], speed: number, blur: number) => {
    const height = frameHeight + Math.ceil(speed * seconds);
    const one = () =>
      `<g transform="translate(${(random() * frameWidth).toFixed(0)} ${(random() * height).toFixed(0)}) rotate(${(random() * 90).toFixed(0)}) scale(${between(random, size[0], size[1]).toFixed(0)})" opacity="${between(random, 0.3, 0.9).toFixed(2)}">${clover(pick(random, [palette.glow, palette.accent, "#7ecb6f"]))}</g>`;
    return { svg: drawing(many(count, one), frameWidth, height), blur, x: "12*sin(t)", y: `-${speed}*t` };
  };
  return {
    background: { svg: background, pans: false },
    layers: [drifting(36, [8, 15], 30, 0.8), drifting(20, [18, 30], 56, 0.4), drifting(6, [48, 66], 96, 5)],
  };
};
