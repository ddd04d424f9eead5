import { circle, drawing, hills, linear, many, path, radial, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif, panRoom } from "../scene";

const bat =
  "M0 0 C-6 -9 -18 -12 -34 -4 C-26 -4 -24 2 -22 6 C-16 2 -12 4 -10 9 C-6 5 -3 6 0 12 C3 6 6 5 10 9 C12 4 16 2 22 6 C24 2 26 -4 34 -4 C18 -12 6 -9 4 0 L2 -5 L0 -2 L-2 -5 Z";

/** A house on a hill before a swollen moon, fog, and bats. */
export const hauntedHill: Motif = ({ palette, random, seconds }) => {
  const width = frameWidth + panRoom;
  const lit = (x: number, y: number, w: number, h: number) => rect(x, y, w, h, palette.accent, 'rx="3"');
  const house = `<g transform="translate(40 0)"><g fill="${palette.night}"><ellipse cx="1136" cy="720" rx="420" ry="176"/><path d="M1010 560 V440 L1058 396 V340 L1042 346 L1084 270 L1126 346 L1110 340 V404 L1176 356 L1262 440 V560 Z"/><rect x="1190" y="348" width="20" height="60"/></g>
    ${lit(1074, 352, 20, 32)}${lit(1034, 466, 26, 38)}${lit(1092, 466, 26, 38)}${lit(1176, 466, 26, 38)}${lit(1166, 404, 18, 24)}</g>`;
  const tree = `<g stroke="${palette.night}" fill="none" stroke-linecap="round"><path d="M170 640 C180 540 150 480 176 380" stroke-width="22"/><path d="M172 470 C130 430 110 400 96 340 M176 440 C220 400 250 380 262 318 M176 390 C160 340 176 310 160 262 M120 400 C96 392 84 380 62 384 M240 376 C262 372 280 356 300 356 M176 384 C196 350 206 330 204 280" stroke-width="9"/></g>`;
  const background = drawing(
    `<defs>${linear("sky", [
      [0, palette.night],
      [0.55, palette.deep],
      [1, palette.mid],
    ])}
     ${radial(
       "moon",
       [
         [0, palette.ink],
         [0.72, palette.glow],
         [1, palette.accent],
       ],
       0.42,
       0.4,
       0.62,
     )}
     ${radial("halo", [
       [0, palette.glow, 0.75],
       [1, palette.glow, 0],
     ])}</defs>
     ${rect(0, 0, width, frameHeight, "url(#sky)")}
     ${specks(random, 120, { width, height: 420 }, [0.5, 1.7], "#fff", [0.15, 0.7])}
     ${circle(1_120, 214, 400, "url(#halo)")}${circle(1_120, 214, 150, "url(#moon)")}
     ${circle(1_070, 184, 24, palette.accent, 'opacity=".28"')}${circle(1_158, 252, 32, palette.accent, 'opacity=".24"')}${circle(1_150, 154, 14, palette.accent, 'opacity=".28"')}
     ${hills(random, width, 600, 110, palette.deep)}${house}${tree}${hills(random, width, 660, 80, palette.night)}`,
    width,
  );
  const bats = drawing(
    many(7, () => {
      const scale = 0.5 + random() * 0.9;
      return `<g transform="translate(${random() * 620} ${40 + random() * 300}) scale(${scale}) rotate(${random() * 30 - 15})">${path(bat, palette.night)}</g>`;
    }),
    700,
    420,
  );
  const fogWidth = frameWidth + 60 * seconds;
  const fog = drawing(
    many(
      16,
      () =>
        `<ellipse cx="${random() * fogWidth}" cy="${610 + random() * 110}" rx="${200 + random() * 200}" ry="${24 + random() * 34}" fill="${palette.ink}" opacity=".14"/>`,
    ),
    fogWidth,
  );
  return {
    background: { svg: background, pans: true },
    layers: [
      { svg: fog, blur: 22, x: "-54*t" },
      { svg: bats, x: `1180-${Math.round(1_300 / seconds)}*t`, y: "40+36*sin(t*2.4)" },
    ],
    titleAt: 0.42,
    titleAcross: 0.37,
  };
};
