# Built once, with everything; the image below takes only what runs.
FROM node:20-bookworm-slim AS build
WORKDIR /app
ENV PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
# Debian's newer ffmpeg is in the image, so the one from npm stays here.
RUN npm run build \
 && npx tsx src/tooling/make-cluster-template.ts .next/standalone/cluster-template.tar.gz \
 && rm -rf .next/standalone/node_modules/@ffmpeg-installer .next/standalone/node_modules/@ffprobe-installer

FROM node:20-bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends ffmpeg tini \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NODE_ENV=production MARQUEE_DATA_DIR=/config HOME=/tmp
COPY --from=build /app/.next/standalone /app
COPY docker/entrypoint.sh docker/healthcheck.mjs /app/docker/
VOLUME /config
EXPOSE 9393
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "/app/docker/healthcheck.mjs"]
# Starts as root only to take the user of PUID and PGID; with `user:` it starts as that user.
ENTRYPOINT ["tini", "--", "/app/docker/entrypoint.sh"]
CMD ["node", "/app/server/marquee.mjs"]
