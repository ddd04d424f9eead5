type Scalar = string | number | boolean;
export interface PlexElement {
  readonly [name: string]: Scalar | PlexElement | readonly PlexElement[] | undefined;
}

/** JSON as Plex sends it: everything inside one MediaContainer. */
export function renderJson(container: PlexElement): string {
  return JSON.stringify({ MediaContainer: container });
}

/** XML as Plex sends it: values as attributes, flags as 1 and 0, items named after what they are. */
export function renderXml(container: PlexElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("MediaContainer", container)}\n`;
}

function element(name: string, content: PlexElement): string {
  const attributes: string[] = [];
  const children: string[] = [];
  for (const [key, value] of Object.entries(content)) {
    if (value === undefined) continue;
    if (Array.isArray(value))
      children.push(...value.map((child: PlexElement) => element(tag(key, child), child)));
    else if (typeof value === "object") children.push(element(key, value as PlexElement));
    else attributes.push(` ${key}="${quoted(value as Scalar)}"`);
  }
  const open = `<${name}${attributes.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>\n${children.join("\n")}\n</${name}>`;
}

/** JSON says Metadata for all; XML says Video for what plays and Directory for what holds it. */
function tag(key: string, child: PlexElement): string {
  if (key !== "Metadata") return key;
  return child.type === "show" || child.type === "season" ? "Directory" : "Video";
}

function quoted(value: Scalar): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return String(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
