/** The bytes around a file in a form, for tests that write them piece by piece. */
export const boundary = "----reel-of-tests";

export const multipart = { "content-type": `multipart/form-data; boundary=${boundary}` };

export function opening(fileName: string): string {
  const name = fileName.replaceAll('"', "%22");
  return `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
}

export const closing = `\r\n--${boundary}--\r\n`;
