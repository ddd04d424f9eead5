import { displayNameOf } from "@/lib/display-name";

/** What a clip is called on every screen and in every sentence: the name it was given, else one made of its file's. */
export const clipName = (clip: { displayName: string | null; fileName: string }): string =>
  clip.displayName || displayNameOf(clip.fileName) || clip.fileName;
