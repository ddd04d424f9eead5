import { drawing, linear, many, path, radial, rect, specks } from "../draw";
import { frameHeight, frameWidth, type Motif } from "../scene";

/** Nine candles in a row, lit one after another. */
export const candles: Motif = ({ palette, random }) => {
  const place = (at: number) => 640 + (at - 4) * 96;
  const isMiddle = (at: number) => at === 4;
  const top = (at: number) => (isMiddle(at) ? 430 : 480);
  const sticks = many(9, (at) => {
    const wax = rect(place(at) - 9, top(at), 18, 600 - top(at), "url(#wax)", 'rx="5"');
    const cup = path(`M${place(at) - 19} 596 h38 q-2 26 -19 26 q-17 0 -19 -26 z`, "url(#brass)");
    return wax + cup;
  });
  const arms = many(4, (at) =>
    path(
      `M${place(at)} 620 C${place(at)} ${700 + at * 6} ${place(8 - at)} ${700 + at * 6} ${place(8 - at)} 620`,
      "none",
      'stroke="url(#brass)" stroke-width="9"',
    ),
  );
  const background = drawing(
    `<defs>${radial(
      "room",
      [
        [0, palette.mid],
        [0.6, palette.deep],
        [1, palette.night],
      ],
      0.5,
      0.7,
      0.8,
    )}
     ${linear("wax", [
       [0, palette.ink],
       [1, "#b9cdf0"],
     ])}${linear("brass", [
       [0, "#f6d98c"],
       [0.5, "#b98532"],
       [1, "#6b4416"],
     ])}</defs>
     ${rect(0, 0, frameWidth, frameHeight, "url(#room)")}
     ${specks(random, 120, { width: frameWidth, height: 420 }, [0.5, 1.8], palette.ink, [0.1, 0.6])}
     ${arms}${rect(634, 620, 12, 70, "url(#brass)")}${rect(560, 688, 160, 14, "url(#brass)", 'rx="7"')}${sticks}`,
  );
  const flame = drawing(
    `<defs>${radial("halo", [
      [0, palette.glow, 0.75],
      [0.4, palette.glow, 0.25],
      [1, palette.glow, 0],
    ])}
     ${linear("flame", [
       [0, "#fff7cf"],
       [0.6, "#ffc44d"],
       [1, "#ff8b2e"],
     ])}</defs>
     ${rect(0, 0, 240, 240, "url(#halo)")}${path("M120 84 C138 112 134 140 120 144 C106 140 102 112 120 84 Z", "url(#flame)")}`,
    240,
    240,
  );
  const order = [4, 0, 1, 2, 3, 5, 6, 7, 8];
  return {
    background: { svg: background, pans: false },
    layers: order.map((at, turn) => ({
      svg: flame,
      x: String(place(at) - 120),
      y: `${top(at) - 142}+2*sin(t*7+${at})`,
      appears: { at: 0.1 + turn * 0.09, seconds: 0.25 },
    })),
    titleAt: 0.3,
  };
};
