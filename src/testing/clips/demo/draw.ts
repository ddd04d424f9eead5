import { frameHeight, frameWidth } from "./scene";

/** A whole drawing. */
export function drawing(body: string, width = frameWidth, height = frameHeight): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
}

type Stop = readonly [at: number, color: string, opacity?: number];

function stops(list: readonly Stop[]): string {
  return list
    .map(
      ([at, color, opacity = 1]) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    )
    .join("");
}

/** A gradient from top to bottom, or at an angle in degrees. */
export function linear(id: string, list: readonly Stop[], angle = 90): string {
  return `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0" gradientTransform="rotate(${angle} .5 .5)">${stops(list)}</linearGradient>`;
}

export function radial(id: string, list: readonly Stop[], cx = 0.5, cy = 0.5, r = 0.5): string {
  return `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stops(list)}</radialGradient>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string, more = ""): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${more}/>`;
}

export function circle(x: number, y: number, r: number, fill: string, more = ""): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" fill="${fill}" ${more}/>`;
}

export function path(d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

/** As many pieces as asked for, each from its number. */
export function many(count: number, piece: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => piece(at)).join("");
}

export function between(random: () => number, low: number, high: number): number {
  return low + random() * (high - low);
}

export function pick<T>(random: () => number, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

/** Rolling hills across the whole width, filled to the bottom; their tops stay within `swing` above `base`. */
export function hills(
  random: () => number,
  width: number,
  base: number,
  swing: number,
  fill: string,
): string {
  const tops: (readonly [x: number, y: number])[] = [];
  for (let x = -120; x < width + 400; x += between(random, 130, 300)) {
    tops.push([
      x,
      base - swing * (tops.length % 2 === 0 ? between(random, 0, 0.35) : between(random, 0.55, 1)),
    ]);
  }
  const curve = tops.slice(1).map(([x, y], at) => {
    const [beforeX, beforeY] = tops[at] ?? [x, y];
    const middle = (beforeX + x) / 2;
    return `C${middle.toFixed(0)} ${beforeY.toFixed(0)} ${middle.toFixed(0)} ${y.toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)}`;
  });
  const [firstX, firstY] = tops[0] ?? [0, base];
  return path(
    `M${firstX} ${frameHeight} L${firstX} ${firstY.toFixed(0)} ${curve.join(" ")} V${frameHeight} Z`,
    fill,
  );
}

/** Small lights scattered over an area. */
export function specks(
  random: () => number,
  count: number,
  area: { width: number; height: number },
  size: readonly [number, number],
  color: string,
  opacity: readonly [number, number] = [0.2, 0.9],
): string {
  return many(count, () =>
    circle(
      random() * area.width,
      random() * area.height,
      between(random, size[0], size[1]),
      color,
      `opacity="${between(random, opacity[0], opacity[1]).toFixed(2)}"`,
    ),
  );
}

/** Soft discs of light out of focus. */
export function bokehDiscs(
  random: () => number,
  count: number,
  area: { width: number; height: number },
  colors: readonly [string, ...string[]],
  radius: readonly [number, number] = [18, 90],
): string {
  return many(count, () => {
    const r = between(random, radius[0], radius[1]);
    const color = pick(random, colors);
    const opacity = between(random, 0.08, 0.34).toFixed(2);
    const x = random() * area.width;
    const y = random() * area.height;
    return circle(
      x,
      y,
      r,
      color,
      `opacity="${opacity}" stroke="${color}" stroke-opacity=".5" stroke-width="1.5"`,
    );
  });
}

/** A heart around the origin, about 2 wide, to be scaled. */
export const heartPath = "M0 .9 C-1.5 -.1 -.9 -1.1 0 -.4 C.9 -1.1 1.5 -.1 0 .9 Z";
