import { between, circle, drawing, hills, linear, many, path, pick, radial, rect } from "../draw";
import { frameHeight, frameWidth, type Motif, panRoom } from "../scene";

/** Painted eggs in the grass of a bright morning, and petals on the wind. */
export const meadow: Motif = ({ palette, random, seconds }) => {
  const width = frameWidth + panRoom;
  const blossoms = ["#ffffff", "#ffd9e4", "#ffe79a", "#d9c8ff"] as const;
  const flower = () => {
    const [x, y, r] = [random() * width, between(random, 600, 715), between(random, 4, 8)];
    const color = pick(random, blossoms);
    const petals = many(5, (at) =>
      circle(x + Math.cos(at * 1.257) * r, y + Math.sin(at * 1.257) * r, r * 0.72, color),
    );
    return petals + circle(x, y, r * 0.55, "#f4b740");
  };
  const egg = (x: number, y: number, size: number, color: string, turn: number) =>
    `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${size})"><path id="e" d="M0 -1.3 C.8 -1.3 1 .2 1 .5 C1 1.1 .5 1.4 0 1.4 C-.5 1.4 -1 1.1 -1 .5 C-1 .2 -.8 -1.3 0 -1.3 Z" fill="${color}"/>
     <path d="M-.86 -.2 l.22 .2 l.22 -.2 l.22 .2 l.2 -.2 l.22 .2 l.22 -.2 l.22 .2 l.2 -.2" fill="none" stroke="#fff" stroke-width=".12"/>
     <path d="M-.98 .62 h1.96" stroke="#fff" stroke-width=".14" opacity=".9"/><ellipse cx="-.35" cy="-.62" rx=".16" ry=".28" fill="#fff" opacity=".5"/></g>`;
  const grass = many(190, () => {
    const [x, h] = [random() * width, between(random, 18, 52)];
    return path(
      `M${x.toFixed(0)} 722 q4 ${-h / 2} ${between(random, -9, 9).toFixed(0)} ${-h} q8 ${h / 2} 4 ${h} z`,
      pick(random, ["#4e8a52", "#6aa55c", "#3f7a4b"]),
    );
  });
  const background = drawing(
    `<defs>${radial("haze", [
      [0, "#fff7dc", 0.95],
      [0.4, "#fff7dc", 0.4],
      [1, "#fff7dc", 0],
    ])}${linear("sky", [
      [0, palette.night],
      [0.55, palette.deep],
      [1, palette.mid],
    ])}
     ${linear("green", [
       [0, "#a9cf8b"],
       [1, "#5d9a5c"],
     ])}${linear("far", [
       [0, "#c9e0b4"],
       [1, "#9cc58d"],
     ])}</defs>
     ${rect(0, 0, width, frameHeight, "url(#sky)")}
     ${circle(1_130, 120, 300, "url(#haze)")}${circle(1_130, 120, 84, "#fff6cf", 'opacity=".95"')}
     ${hills(random, width, 560, 90, "url(#far)")}${hills(random, width, 630, 80, "url(#green)")}
     ${many(46, flower)}${egg(210, 664, 42, palette.glow, -14)}${egg(300, 682, 34, palette.accent, 12)}${egg(1_150, 668, 44, "#8fb8e8", 10)}${egg(1_062, 686, 32, "#f4c65a", -10)}${grass}`,
    width,
  );
  const petalWidth = frameWidth + 90 * seconds;
  const petals = drawing(
    many(
      46,
      () =>
        `<ellipse transform="translate(${random() * petalWidth} ${random() * 560}) rotate(${random() * 180})" rx="${between(random, 5, 10)}" ry="3.4" fill="${pick(random, blossoms)}" opacity=".85"/>`,
    ),
    petalWidth,
  );
  return {
    background: { svg: background, pans: true },
    layers: [{ svg: petals, x: `-${90 * seconds}+84*t`, y: "22*sin(t*1.1)+14*t" }],
    titleAt: 0.38,
  };
};
