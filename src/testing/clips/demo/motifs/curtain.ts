import { drawing, linear, many, path, radial, rect } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** Heavy velvet in folds, a gold fringe, and a spotlight that comes on. */
export const curtain: Motif = ({ palette, random }) => {
  const folds = many(20, (at) => {
    const width = 64 + random() * 6;
    return rect(at * 64, 0, width, 690, "url(#fold)");
  });
  const swag = many(8, (at) => {
    const x = at * 160;
    const cloth = path(`M${x} 0 h160 v52 q-80 82 -160 0 z`, "url(#swag)");
    const fringe = path(
      `M${x} 52 q80 82 160 0`,
      "none",
      `stroke="${palette.accent}" stroke-width="7" stroke-dasharray="3 2.4"`,
    );
    return cloth + fringe;
  });
  const background = drawing(
    `<defs>${linear(
      "fold",
      [
        [0, palette.night],
        [0.32, palette.mid],
        [0.5, palette.glow],
        [0.64, palette.mid],
        [1, palette.night],
      ],
      0,
    )}
     ${linear("swag", [
       [0, palette.deep],
       [0.7, palette.mid],
       [1, palette.night],
     ])}
     ${linear("stage", [
       [0, "#5a3a22"],
       [1, "#120a06"],
     ])}
     ${linear("shade", [
       [0, "#000", 0.55],
       [0.3, "#000", 0],
       [1, "#000", 0.5],
     ])}</defs>
     ${rect(0, 0, frameWidth, frameHeight, palette.night)}${folds}
     ${rect(0, 0, frameWidth, 690, "url(#shade)")}${swag}
     ${rect(0, 676, frameWidth, 44, "url(#stage)")}${rect(0, 674, frameWidth, 3, palette.accent, 'opacity=".8"')}`,
  );
  const spot = drawing(
    `<defs>${radial("spot", [
      [0, "#fff1d2", 0.5],
      [0.6, "#ffdca0", 0.18],
      [1, "#ffdca0", 0],
    ])}
     ${radial(
       "dark",
       [
         [0, "#000", 0],
         [0.62, "#000", 0.2],
         [1, "#000", 0.78],
       ],
       0.5,
       0.5,
       0.7,
     )}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#dark)")}
     <ellipse cx="640" cy="370" rx="560" ry="330" fill="url(#spot)"/>`,
  );
  const dim = drawing(rect(0, 0, frameWidth, frameHeight, "#000", 'opacity=".45"'));
  return {
    background: { svg: background, pans: false },
    layers: [
      { svg: dim, vanishes: { at: 0.2, seconds: 0.6 } },
      { svg: spot, appears: { at: 0.2, seconds: 0.6 } },
    ],
    titleAt: 0.5,
  };
};
