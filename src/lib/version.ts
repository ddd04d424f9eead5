import manifest from "../../package.json";

/** The running version, as package.json says. */
export const version: string = manifest.version;
