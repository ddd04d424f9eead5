import { extname } from "node:path";

const types: Record<string, string> = {
  ".mp4": "video/mp4",
  ".m4v": "video/x-m4v",
  ".mkv": "video/x-matroska",
  ".webm": "video/webm",
  ".mov": "video/quicktime",
  ".avi": "video/x-msvideo",
  ".wmv": "video/x-ms-wmv",
  ".flv": "video/x-flv",
  ".ts": "video/mp2t",
  ".mpg": "video/mpeg",
  ".mpeg": "video/mpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
};

/** The media type of a file by its name; bytes of no kind when the name says nothing. */
export function contentType(fileName: string): string {
  return types[extname(fileName).toLowerCase()] ?? "application/octet-stream";
}
