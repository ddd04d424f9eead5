import { displayNameOf } from "@/domains/prerolls/core/display-name";

/** What a clip is called on the screen. */
export const clipTitle = (clip: { displayName: string | null; fileName: string }): string =>
  clip.displayName || displayNameOf(clip.fileName) || clip.fileName;
