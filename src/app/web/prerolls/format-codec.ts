const names: Record<string, string> = {
  h264: "H.264",
  hevc: "HEVC",
  av1: "AV1",
  vp8: "VP8",
  vp9: "VP9",
  mpeg1video: "MPEG-1",
  mpeg2video: "MPEG-2",
  mpeg4: "MPEG-4",
  msmpeg4v3: "DivX 3",
  wmv1: "WMV 7",
  wmv2: "WMV 8",
  wmv3: "WMV 9",
  vc1: "VC-1",
  prores: "ProRes",
  flv1: "Sorenson",
  theora: "Theora",
  mjpeg: "MJPEG",
  aac: "AAC",
  ac3: "Dolby Digital",
  eac3: "Dolby Digital Plus",
  truehd: "TrueHD",
  dts: "DTS",
  mp3: "MP3",
  mp2: "MP2",
  opus: "Opus",
  vorbis: "Vorbis",
  flac: "FLAC",
  wmav2: "WMA",
};

/** A codec as people know it: "h264" is "H.264". One that is not known stays, in capitals. */
export const formatCodec = (codec: string): string =>
  names[codec] ?? (codec.startsWith("pcm_") ? "PCM" : codec.toUpperCase());

/** A picture's size by its usual name: "1080p", "4K"; wide formats count by their width. */
export function formatResolution(width: number, height: number): string {
  const long = Math.max(width, height);
  const short = Math.min(width, height);
  if (long >= 7000 || short >= 4000) return "8K";
  if (long >= 3700 || short >= 2100) return "4K";
  if (long >= 2500 || short >= 1400) return "1440p";
  if (long >= 1880 || short >= 1060) return "1080p";
  if (long >= 1260 || short >= 710) return "720p";
  return `${short}p`;
}
