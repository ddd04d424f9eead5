export const frameWidth = 1280;
export const frameHeight = 720;
/** Room for a slow pan: one pixel a frame is the only speed that never stutters. */
export const panRoom = 144;
export const framesPerSecond = 24;

/** Colours of a clip, darkest first. */
export interface Palette {
  night: string;
  deep: string;
  mid: string;
  glow: string;
  accent: string;
  /** The title's. */
  ink: string;
}

/** A drawing that lies over the one before it. */
export interface SceneLayer {
  svg: string;
  /** In pixels, done once to the whole drawing. */
  blur?: number;
  /** Expressions of t (seconds) for its left and upper edge. */
  x?: string;
  y?: string;
  /** Seconds from the start. Always there, when neither is given. */
  appears?: { at: number; seconds: number };
  vanishes?: { at: number; seconds: number };
  /** Turns a whole circle in this many seconds. */
  turnSeconds?: number;
}

export interface Scene {
  /** Opaque; `panRoom` wider than the frame when it pans. */
  background: { svg: string; pans: boolean };
  layers: readonly SceneLayer[];
  /** Middle of the title, from 0 (top) to 1; 0.5 unless told. */
  titleAt?: number;
  /** Middle of the title, from 0 (left) to 1; 0.5 unless told. */
  titleAcross?: number;
}

export interface SceneInput {
  palette: Palette;
  random: () => number;
  seconds: number;
}

export type Motif = (input: SceneInput) => Scene;
