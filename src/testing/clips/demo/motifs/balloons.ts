import { between, circle, drawing, hills, linear, many, rect } from "../draw";
import { frameHeight, frameWidth, type Motif, panRoom } from "../scene";

/** One hot-air balloon in a box of 220 by 320. */
function balloon(colors: readonly [string, string], ink: string): string {
  const gores = [92, 58, 22].map(
    (half, at) =>
      `<ellipse cx="110" cy="110" rx="${half}" ry="104" fill="${at % 2 ? colors[1] : colors[0]}"/>`,
  );
  return drawing(
    `<path d="M60 196 L94 262 M160 196 L126 262 M96 206 L102 262 M124 206 L118 262" stroke="${ink}" stroke-width="1.6" opacity=".7"/>
     <path d="M46 176 Q110 250 174 176 L136 216 H84 Z" fill="${colors[1]}"/>${gores.join("")}
     <ellipse cx="78" cy="70" rx="20" ry="42" fill="#fff" opacity=".2" transform="rotate(16 78 70)"/>
     <rect x="90" y="260" width="40" height="30" rx="5" fill="#7a4a2b"/><path d="M90 270 h40" stroke="#4d2c17" stroke-width="3"/>`,
    220,
    300,
  );
}

/** Balloons over soft clouds at the end of a day off. */
export const balloons: Motif = ({ palette, random, seconds }) => {
  const width = frameWidth + panRoom;
  const cloud = (x: number, y: number, size: number, opacity: number) =>
    `<g opacity="${opacity}">${many(6, (at) => circle(x + (at - 2.5) * size * 0.62, y - Math.sin((at / 5) * Math.PI) * size * 0.4, size * between(random, 0.5, 0.8), "#fff"))}${rect(x - size * 2, y, size * 4, size * 0.6, "#fff", `rx="${size * 0.3}"`)}</g>`;
  const background = drawing(
    `<defs>${linear("sky", [
      [0, palette.night],
      [0.45, palette.deep],
      [0.8, palette.mid],
      [1, palette.glow],
    ])}<filter id="s"><feGaussianBlur stdDeviation="7"/></filter></defs>
     ${rect(0, 0, width, frameHeight, "url(#sky)")}
     <g filter="url(#s)">${many(8, () => cloud(random() * width, between(random, 90, 560), between(random, 26, 58), between(random, 0.1, 0.3)))}</g>
     ${hills(random, width, 660, 90, palette.deep)}${hills(random, width, 700, 60, palette.night)}`,
    width,
  );
  const up = (x: number, y: number, speed: number) => ({ x: `${x}+8*sin(t+${x})`, y: `${y}-${speed}*t` });
  const rise = Math.min(30, 150 / seconds);
  return {
    background: { svg: background, pans: true },
    layers: [
      { svg: balloon([palette.accent, palette.ink], palette.ink), ...up(4, 400, rise * 0.8) },
      { svg: balloon([palette.ink, "#e5695b"], palette.ink), ...up(1_050, 110, rise * 0.5) },
      { svg: balloon(["#5aa7a0", "#f3e2b4"], palette.ink), blur: 0.6, ...up(270, -70, rise * 0.4) },
      { svg: balloon([palette.glow, "#fff2dc"], palette.ink), blur: 0.6, ...up(880, 520, rise * 0.8) },
    ],
    titleAt: 0.46,
  };
};
