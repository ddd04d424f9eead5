/** Kinds of files that hold their own pictures and sound: no playlists, no image sequences, no scripts. */
const formats = [
  "mov,mp4,m4a,3gp,3g2,mj2",
  "matroska,webm",
  "avi,asf,flv,mpegts,mpeg,mpegvideo,m4v,ogg,mxf,gxf,nut,dv,rm,wtv,ivf,obu",
  "h264,hevc,vc1",
  "mp3,aac,flac,wav,aiff,ac3,eac3",
].join(",");

/**
 * Arguments that name a file as input and keep it from reaching anything else: a file may claim to be a playlist of
 * web addresses or of other files on this machine.
 */
export function inputArguments(path: string): string[] {
  return ["-protocol_whitelist", "file,pipe", "-format_whitelist", formats, "-i", `file:${path}`];
}
