import { circle, drawing, linear, path, radial, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** The countdown at the head of every reel. */
export const filmLeader: Motif = ({ palette, random }) => {
  const line = `stroke="${palette.night}" stroke-width="3" opacity=".75"`;
  const background = drawing(
    `<defs>${radial(
      "paper",
      [
        [0, palette.ink],
        [0.6, palette.glow],
        [1, palette.mid],
      ],
      0.5,
      0.5,
      0.75,
    )}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#paper)")}
     ${specks(random, 130, { width: frameWidth, height: frameHeight }, [0.4, 1.8], palette.night, [0.1, 0.4])}
     ${path("M210 0 v720 M1083 0 v720", "none", 'stroke="#000" stroke-width="1" opacity=".16"')}`,
  );
  const cross = drawing(
    `${path("M0 360 H1280 M640 0 V720", "none", line)}
     ${circle(640, 360, 290, "none", `stroke="${palette.night}" stroke-width="6" opacity=".85"`)}
     ${circle(640, 360, 254, "none", `stroke="${palette.night}" stroke-width="6" opacity=".85"`)}`,
  );
  const hand = drawing(
    `<defs>${linear(
      "sweep",
      [
        [0, palette.night, 0],
        [1, palette.night, 0.42],
      ],
      0,
    )}</defs>
     ${path("M750 750 L750 0 A750 750 0 0 0 220 220 Z", "url(#sweep)")}
     ${path("M750 750 V0", "none", `stroke="${palette.night}" stroke-width="4"`)}`,
    1_500,
    1_500,
  );
  return {
    background: { svg: background, pans: false },
    layers: [{ svg: hand, turnSeconds: 1, x: "-110", y: "-390" }, { svg: cross }],
  };
};
