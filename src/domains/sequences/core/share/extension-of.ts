/** The extension of a file with its dot, in small letters; "" for none. Also the long ones of shared files. */
export function extensionOf(path: string): string {
  return /\.[a-z0-9]{1,12}$/i.exec(path.split("/").at(-1) ?? "")?.[0].toLowerCase() ?? "";
}
