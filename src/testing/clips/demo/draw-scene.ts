import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { DemoRecipe } from "./demo-recipe";
import { drawing, radial, rect } from "./draw";
import type { Scene, SceneLayer } from "./scene";
import { seededRandom } from "./seeded-random";
import { type TitleCard, titleCard } from "./title-card";

/** A drawing as a file, with how it moves. */
export interface DrawnLayer extends Omit<SceneLayer, "svg" | "blur"> {
  path: string;
}

export interface DrawnScene {
  backgroundPath: string;
  pans: boolean;
  layers: readonly DrawnLayer[];
}

/** Draws everything in a clip that does not change into pictures in a folder. */
export async function drawScene(recipe: DemoRecipe, folder: string): Promise<DrawnScene> {
  const { palette, seconds, motif, text } = recipe;
  const scene = motif({ palette, seconds, random: seededRandom(recipe.fileName) });
  const backgroundPath = join(folder, "background.png");
  await writeFile(backgroundPath, await drawBackground(scene.background.svg, text.onBright ?? false));
  const layers = await Promise.all(
    scene.layers.map((layer, at) => drawLayer(layer, join(folder, `${at}.png`))),
  );
  const titles = await drawTitles(recipe, scene, folder);
  return { backgroundPath, pans: scene.background.pans, layers: [...layers, ...titles] };
}

async function drawLayer({ svg, blur, ...motion }: SceneLayer, path: string): Promise<DrawnLayer> {
  const picture = sharp(Buffer.from(svg), { limitInputPixels: false });
  await (blur ? picture.blur(blur) : picture).png({ compressionLevel: 1 }).toFile(path);
  return { ...motion, path };
}

/** With a breath of noise, so that dark gradients do not break into bands, and with darker corners. */
async function drawBackground(svg: string, bright: boolean): Promise<Buffer> {
  const flat = await sharp(Buffer.from(svg))
    .removeAlpha()
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = flat.info;
  const noise = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#808080",
      noise: { type: "gaussian", mean: 128, sigma: 7 },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(flat.data)
    .composite([
      { input: noise, blend: "soft-light" },
      { input: Buffer.from(darkCorners(width, height, bright ? 0 : 0.55)) },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer();
}

function darkCorners(width: number, height: number, opacity: number): string {
  const shade = radial(
    "e",
    [
      [0, "#000", 0],
      [0.6, "#000", 0],
      [1, "#000", opacity],
    ],
    0.5,
    0.5,
    0.75,
  );
  return drawing(`<defs>${shade}</defs>${rect(0, 0, width, height, "url(#e)")}`, width, height);
}

/** The title, or the numbers of a countdown where there is none. */
async function drawTitles(
  recipe: DemoRecipe,
  { titleAt = 0.5, titleAcross = 0.5 }: Scene,
  folder: string,
): Promise<DrawnLayer[]> {
  const { palette, seconds, text } = recipe;
  const at = { across: titleAcross, down: titleAt };
  const style = { ...text, ink: palette.ink, glow: text.glow ?? palette.glow };
  if (text.title !== "") {
    const path = join(folder, "title.png");
    const card = await titleCard(style, at);
    await writeFile(path, card.png);
    return [
      {
        path,
        ...placeOf(card),
        appears: { at: 0.25, seconds: 0.6 },
        vanishes: { at: seconds - 0.9, seconds: 0.5 },
      },
    ];
  }
  return Promise.all(
    Array.from({ length: seconds }, async (_, second) => {
      const path = join(folder, `number-${second}.png`);
      const number = {
        ...style,
        title: String(seconds - second),
        ink: palette.night,
        glow: palette.glow,
        onBright: true,
      };
      const card = await titleCard(number, at);
      await writeFile(path, card.png);
      return {
        path,
        ...placeOf(card),
        appears: { at: Math.max(0, second - 0.04), seconds: 0.04 },
        vanishes: { at: second + 0.92, seconds: 0.04 },
      };
    }),
  );
}

function placeOf({ left, top }: TitleCard): { x: string; y: string } {
  return { x: String(left), y: String(top) };
}
