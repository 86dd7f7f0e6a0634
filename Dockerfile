# syntax=docker/dockerfile:1

FROM node:24-slim AS build
WORKDIR /app
# What is installed changes rarely, so it is a layer of its own. The driver's patch is applied by the install.
COPY package.json package-lock.json ./
COPY patches patches
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY scripts/build.ts scripts/
COPY migrations migrations
COPY src src
# The gallery is drawn into the bundle.
COPY playground playground
COPY test test
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
# Owned by root, run by somebody else: the app cannot change itself. It writes no file and needs no node_modules.
COPY --from=build /app/dist dist
USER node
# 3000: signed requests, in HTTP mode only. 8081: health.
EXPOSE 3000 8081
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.OPS_PORT || 8081}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/main.js"]
CMD ["start"]
