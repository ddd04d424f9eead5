import type { ChordName } from "./chords";
import type { Motif, Palette } from "./scene";
import type { TitleFace } from "./title-card";

export interface DemoRecipe {
  fileName: string;
  /** As a person names the clip; the words in the picture are in `text`. */
  title: string;
  category: string;
  seconds: 4 | 5 | 6;
  motif: Motif;
  palette: Palette;
  chord: ChordName;
  /** How loud it is, in LUFS; null for a clip without sound. */
  loudnessLufs: number | null;
  /** As every player plays it, or as a camera of twenty years ago wrote it. */
  coding: "h264" | "mpeg2";
  text: {
    title: string;
    face: TitleFace;
    sizePixels: number;
    above?: string;
    below?: string;
    /** Colour of the light around the letters; the palette's glow unless told. */
    glow?: string;
    onBright?: boolean;
  };
}

export type Colors = readonly [
  night: string,
  deep: string,
  mid: string,
  glow: string,
  accent: string,
  ink: string,
];

function palette([night, deep, mid, glow, accent, ink]: Colors): Palette {
  return { night, deep, mid, glow, accent, ink };
}

type Optional = "seconds" | "loudnessLufs" | "coding";
type Given = Omit<DemoRecipe, "fileName" | "palette" | Optional> &
  Partial<Pick<DemoRecipe, Optional>> & { colors: Colors };

/** A clip that fits every player and is as loud as films are, unless told otherwise. */
export function bumper({ colors, ...given }: Given): DemoRecipe {
  const { seconds = 5, loudnessLufs = -20, coding = "h264" } = given;
  const extension = coding === "h264" ? "mp4" : "mpg";
  const fileName = `${given.title.replaceAll(",", "")}.${extension}`;
  return { ...given, seconds, loudnessLufs, coding, palette: palette(colors), fileName };
}
