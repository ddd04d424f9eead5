import { readFileSync } from "node:fs";

export interface ImageRecipe {
  /** Copies into the image: from paths of the project to a path in the image. */
  copies: Array<{ from: string[]; to: string }>;
  env: Record<string, string>;
  healthcheck: string[];
  entrypoint: string[];
  command: string[];
  /** What the first stage does to the built app, as shell lines. */
  finishingSteps: string[];
}

/** Reads the Dockerfile as data, so that a test runs what the file says and not what we remember. */
export function readDockerfile(file: string): ImageRecipe {
  const lines = readFileSync(file, "utf8")
    .replace(/^\s*#.*\n/gm, "")
    .replace(/\\\n/g, " ")
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "));
  const stages = lines.flatMap((line, at) => (line.startsWith("FROM ") ? [at] : []));
  const build = lines.slice(stages[0], stages[1]);
  const last = lines.slice(stages[1]);
  const all = (from: string[], word: string) =>
    from.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const one = (word: string) => {
    const [found] = all(last, word);
    if (found === undefined) throw new Error(`the Dockerfile has no ${word}`);
    return found;
  };
  return {
    copies: all(last, "COPY").map(readCopy),
    env: Object.fromEntries(
      all(last, "ENV").flatMap((line) => line.split(" ").map((pair) => pair.split("="))),
    ),
    healthcheck: readList(one("HEALTHCHECK")),
    entrypoint: readList(one("ENTRYPOINT")),
    command: readList(one("CMD")),
    finishingSteps: all(build, "RUN").filter((step) => step.includes(".next/standalone")),
  };
}

function readCopy(line: string): { from: string[]; to: string } {
  const words = line.split(" ").filter((word) => !word.startsWith("--"));
  // The build stage's /app is the project's folder.
  const from = words.slice(0, -1).map((path) => path.replace(/^\/app\//, ""));
  return { from, to: words.at(-1) ?? "" };
}

function readList(line: string): string[] {
  return JSON.parse(line.slice(line.indexOf("["))) as string[];
}
