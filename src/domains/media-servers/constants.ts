export const mediaServerKinds = ["plex", "jellyfin", "emby"] as const;
export type MediaServerKind = (typeof mediaServerKinds)[number];

/** How a path is written: `/a/b`, `C:\a\b`, `\\server\share\a`. */
export const pathStyles = ["posix", "windows", "unc"] as const;
export type PathStyle = (typeof pathStyles)[number];

export const pathMappingsMax = 100;
export const pathMaxLength = 1024;
