import { between, drawing, linear, many, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** One palm's trunk and its leaves, around the foot of the trunk. */
function palm(lean: number): string {
  const leaves = [-165, -140, -112, -80, -52, -22, 6].map((angle) => {
    const [x, y] = [Math.cos((angle * Math.PI) / 180) * 150, Math.sin((angle * Math.PI) / 180) * 110];
    return `<path d="M${lean} -330 Q${lean + x * 0.55} ${-350 + y} ${lean + x} ${-300 + y * 0.55} Q${lean + x * 0.5} ${-312 + y * 0.7} ${lean} -316 Z"/>`;
  });
  return `<path d="M-12 0 Q${lean / 3} -190 ${lean - 5} -330 L${lean + 6} -330 Q${lean / 3 + 20} -190 14 0 Z"/>${leaves.join("")}`;
}

/** A striped sun that sets behind the sea of a summer long ago. */
export const retroSunset: Motif = ({ palette, random, seconds }) => {
  const gaps = many(7, (at) => rect(400, 372 + at * 21, 480, 3 + at * 2, "#000"));
  const background = drawing(
    `<defs>${linear("sky", [
      [0, palette.night],
      [0.5, palette.deep],
      [0.78, palette.mid],
      [1, palette.glow],
    ])}
     ${linear("sun", [
       [0, palette.ink],
       [0.45, palette.accent],
       [1, palette.glow],
     ])}
     ${linear("sea", [
       [0, palette.mid],
       [0.25, palette.deep],
       [1, palette.night],
     ])}
     <mask id="m"><rect width="1280" height="720" fill="#fff"/>${gaps}</mask></defs>
     ${rect(0, 0, frameWidth, 500, "url(#sky)")}
     ${specks(random, 90, { width: frameWidth, height: 260 }, [0.5, 1.6], "#fff", [0.2, 0.8])}
     <circle cx="640" cy="392" r="176" fill="url(#sun)" mask="url(#m)"/>
     ${rect(0, 498, frameWidth, frameHeight - 498, "url(#sea)")}`,
  );
  const width = frameWidth + 120;
  const waves = drawing(
    many(70, () => {
      const y = 504 + random() ** 1.4 * 210;
      const near = (y - 500) / 210;
      const x = width / 2 + between(random, -1, 1) * (110 + near * 330);
      const w = between(random, 18, 70) * (0.5 + near);
      return rect(
        x - w / 2,
        y,
        w,
        1.5 + near * 3.4,
        palette.accent,
        `rx="2" opacity="${between(random, 0.25, 0.85).toFixed(2)}"`,
      );
    }),
    width,
  );
  const palms = drawing(
    `<g fill="${palette.night}"><g transform="translate(120 740) scale(1.35)">${palm(70)}</g><g transform="translate(1190 740) scale(1.15)">${palm(-66)}</g></g>`,
  );
  return {
    background: { svg: background, pans: false },
    layers: [
      { svg: waves, x: "-60+26*sin(t*1.4)" },
      { svg: palms, x: `-6+${(8 / seconds).toFixed(2)}*t` },
    ],
    titleAt: 0.165,
  };
};
