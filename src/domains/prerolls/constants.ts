export const playModes = ["shuffle", "playlist"] as const;
export type PlayMode = (typeof playModes)[number];

/** What to do with an upload whose content is in the library already; "none" refuses it. */
export const duplicateActions = ["none", "skip", "replace", "rename"] as const;
export type DuplicateAction = (typeof duplicateActions)[number];

/** The folder of clips without a category. */
export const defaultFolder = "Default";

export const categoryNameMaxLength = 100;
export const displayNameMaxLength = 200;
export const descriptionMaxLength = 2000;
export const fileNameMaxLength = 255;
export const pathMaxLength = 4096;
/** Of one text that holds all tags of a clip. */
export const tagsTextMaxLength = 10_000;
export const searchMaxLength = 200;
export const pageMaxLength = 200;
/** Of clips changed with one call; larger choices are sent in parts. */
export const bulkMaxLength = 500;

/** How long a deleted clip can be brought back. */
export const trashDays = 30;
/** A picture that no clip names is kept this long: its clip may be in the making. */
export const strayThumbnailHours = 24;

/** In which order a page of clips comes; "category" is the order in which a playlist plays them. */
export const prerollSorts = [
  "newest",
  "oldest",
  "name",
  "longest",
  "shortest",
  "largest",
  "category",
] as const;
export type PrerollSort = (typeof prerollSorts)[number];

/** The most that one clip may have: 500 MB, as the documented API says. */
export const clipMaxBytes = 500 * 1024 * 1024;

/** What a clip is. Trailers and generated videos are clips that sequences find by what they are about. */
export const clipKinds = ["clip", "trailer", "coming-soon-list", "dynamic-intro"] as const;
export type ClipKind = (typeof clipKinds)[number];

/** What a trailer is of. */
export const trailerOrigins = ["movies", "tv"] as const;
/** How a generated list of what is coming looks. */
export const comingSoonLayouts = ["grid", "list"] as const;

export const conversionStatuses = ["queued", "running", "done", "failed", "cancelled"] as const;
export const scanStatuses = ["running", "done", "failed"] as const;
