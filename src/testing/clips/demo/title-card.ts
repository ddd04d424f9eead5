import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { frameHeight, frameWidth } from "./scene";

const faces = {
  serif: {
    pack: "playfair-display",
    file: "700Bold/PlayfairDisplay_700Bold.ttf",
    font: "Playfair Display Bold",
    spacing: 0.01,
  },
  italic: {
    pack: "playfair-display",
    file: "600SemiBold_Italic/PlayfairDisplay_600SemiBold_Italic.ttf",
    font: "Playfair Display SemiBold Italic",
    spacing: 0.01,
  },
  deco: {
    pack: "josefin-sans",
    file: "300Light/JosefinSans_300Light.ttf",
    font: "Josefin Sans Light",
    spacing: 0.14,
  },
  sans: {
    pack: "josefin-sans",
    file: "600SemiBold/JosefinSans_600SemiBold.ttf",
    font: "Josefin Sans SemiBold",
    spacing: 0.28,
  },
  script: {
    pack: "great-vibes",
    file: "400Regular/GreatVibes_400Regular.ttf",
    font: "Great Vibes",
    spacing: 0,
  },
  neon: { pack: "monoton", file: "400Regular/Monoton_400Regular.ttf", font: "Monoton", spacing: 0.04 },
} as const;
export type TitleFace = keyof typeof faces;

export interface TitleText {
  title: string;
  face: TitleFace;
  sizePixels: number;
  /** Small capitals above and below. */
  above?: string;
  below?: string;
  ink: string;
  /** Colour of the light around the letters. */
  glow: string;
  /** On a bright picture the letters get light, not shadow, behind them. */
  onBright?: boolean;
}

interface Line {
  png: Buffer;
  width: number;
  height: number;
}

const widest = 1_120;
const require = createRequire(import.meta.url);

async function line(text: string, face: TitleFace, sizePixels: number, color: string): Promise<Line> {
  const { pack, file, font, spacing } = faces[face];
  const fontfile = join(dirname(require.resolve(`@expo-google-fonts/${pack}/package.json`)), file);
  const letterSpacing = Math.round(spacing * sizePixels * 1_024);
  const safe = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const markup = `<span foreground="${color}" letter_spacing="${letterSpacing}">${safe}</span>`;
  const { data, info } = await sharp({
    text: {
      text: markup,
      font: `${font} ${sizePixels}`,
      fontfile,
      rgba: true,
      dpi: 72,
      align: "centre",
      spacing: -8,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  if (info.width <= widest) return { png: data, width: info.width, height: info.height };
  return line(text, face, Math.floor((sizePixels * widest) / info.width), color);
}

export interface TitleCard {
  png: Buffer;
  /** Where its corner belongs in the frame. */
  left: number;
  top: number;
}

/** Room for the light around the letters. */
const margin = 80;

/** A see-through picture of the title, around a point of the frame (0 left or top, 1 right or bottom). */
export async function titleCard(text: TitleText, at: { across: number; down: number }): Promise<TitleCard> {
  const main = await line(text.title, text.face, text.sizePixels, text.ink);
  const above = text.above ? await line(text.above.toUpperCase(), "sans", 24, text.ink) : undefined;
  const below = text.below ? await line(text.below.toUpperCase(), "sans", 22, text.ink) : undefined;
  const gap = 34;
  const total = main.height + (above ? above.height + gap : 0) + (below ? below.height + gap : 0);
  const first = Math.max(0, Math.round(frameHeight * at.down - total / 2));
  const middle = Math.round(frameWidth * at.across);
  let y = first;
  const letters: OverlayOptions[] = [];
  for (const part of [above, main, below]) {
    if (!part) continue;
    letters.push({ input: part.png, left: Math.max(0, Math.round(middle - part.width / 2)), top: y });
    y += part.height + gap;
  }
  const sharpLetters = await sheet(letters);
  const behind = text.onBright ? "#fffdf4" : "#000000";
  const whole = await sheet([
    { input: await cloud(sharpLetters, behind, 26, text.onBright ? 1.5 : 1.15) },
    { input: await cloud(sharpLetters, text.glow, 14, 0.9) },
    { input: await cloud(sharpLetters, behind, 3, 0.7), top: 2, left: 0 },
    { input: sharpLetters },
  ]);
  const widestPart = Math.max(main.width, above?.width ?? 0, below?.width ?? 0);
  const left = Math.max(0, Math.floor(middle - widestPart / 2 - margin));
  const top = Math.max(0, first - margin);
  const width = Math.min(frameWidth - left, widestPart + 2 * margin);
  const height = Math.min(frameHeight - top, total + 2 * margin);
  const png = await sharp(whole)
    .extract({ left, top, width, height })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return { png, left, top };
}

/** The letters' shape in one colour, blurred; `strength` above 1 makes it denser. */
async function cloud(letters: Buffer, color: string, blur: number, strength: number): Promise<Buffer> {
  const alpha = await sharp(letters)
    .extractChannel("alpha")
    .blur(blur)
    .linear(strength, 0)
    .toColourspace("b-w")
    .png()
    .toBuffer();
  return sharp({ create: { width: frameWidth, height: frameHeight, channels: 3, background: color } })
    .joinChannel(alpha)
    .png()
    .toBuffer();
}

function sheet(parts: OverlayOptions[]): Promise<Buffer> {
  return sharp({
    create: {
      width: frameWidth,
      height: frameHeight,
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    },
  })
    .composite(parts)
    .png({ compressionLevel: 1 })
    .toBuffer();
}
