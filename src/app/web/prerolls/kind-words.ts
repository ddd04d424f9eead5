import type { ClipKind } from "@/domains/prerolls/constants";

/** How the kinds of clip are called. */
export const kindWords: Record<ClipKind, string> = {
  clip: "A clip",
  trailer: "A trailer",
  "coming-soon-list": "A list of what is coming",
  "dynamic-intro": "An intro",
};
