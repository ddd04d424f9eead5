/** What the Plex of the tests holds before Marquee ever writes to it. */
export const originalPreroll = "/films/our own intro.mp4";
export const plexToken = "owner-token";
