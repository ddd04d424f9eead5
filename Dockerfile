# Built with everything; the image below takes only what runs. Debian, because the embedded PostgreSQL needs glibc.
FROM node:20-bookworm-slim AS build
WORKDIR /app
ENV PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node src/tooling/build.mjs
# A database ready to unpack: initdb refuses a user number that no passwd file knows (`user: "1026:100"`).
RUN node --import tsx src/tooling/make-cluster-template.ts .next/standalone/cluster-template.tar.gz
# The image has Debian's video tools: 330 MB more than those of npm, but kept safe by Debian, and they open files from
# strangers. The others stay behind.
RUN rm -rf .next/standalone/node_modules/@ffmpeg-installer .next/standalone/node_modules/@ffprobe-installer

FROM node:20-bookworm-slim
LABEL org.opencontainers.image.title="Marquee" \
      org.opencontainers.image.description="Decides what plays before the feature, for Plex." \
      org.opencontainers.image.licenses="MIT"
# /config is open to everybody, so that a volume made from it takes any `user:`; what is secret in it closes itself.
RUN apt-get update \
 && apt-get install -y --no-install-recommends ffmpeg \
 && rm -rf /var/lib/apt/lists/* \
 && mkdir -m 0777 /config
WORKDIR /app
ENV NODE_ENV=production MARQUEE_DATA_DIR=/config HOME=/tmp
COPY --from=build /app/.next/standalone /app
COPY docker/entrypoint.sh docker/healthcheck.mjs /app/docker/
COPY LICENSE /app/
VOLUME /config
EXPOSE 9393
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["node", "/app/docker/healthcheck.mjs"]
# Starts as root to become the user of PUID and PGID, 1000 unless told otherwise; with `user:` it starts as that user.
# Every step replaces the one before it, so signals reach Marquee itself.
ENTRYPOINT ["/bin/sh", "/app/docker/entrypoint.sh"]
CMD ["node", "/app/server/marquee.mjs"]
