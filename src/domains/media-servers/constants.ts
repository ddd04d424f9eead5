/** The kinds of server Marquee can talk to; each has an adapter. */
export const mediaServerKinds = ["plex"] as const;
export type MediaServerKind = (typeof mediaServerKinds)[number];

/** What a server is called until it has told its own name. */
export const kindNames = { plex: "Plex" } as const satisfies Record<MediaServerKind, string>;

/** How a path is written: `/a/b`, `C:\a\b`, `\\server\share\a`. */
export const pathStyles = ["posix", "windows", "unc"] as const;
export type PathStyle = (typeof pathStyles)[number];

export const pathMappingsMax = 100;
/** Paths that are tried on the mappings with one call. */
export const testedPathsMax = 500;
export const pathMaxLength = 1024;
export const urlMaxLength = 500;
export const credentialMaxLength = 500;
