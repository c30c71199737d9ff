# Everything that building takes: development packages, Prisma's generator, the bundler.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Node is here already, and what `prepare` would generate is built below.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build.ts

# What the server needs to run, and nothing else.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    POSADA_HOME=/data
RUN mkdir /data && chown node:node /data
COPY --from=packages /app/node_modules node_modules
# Node runs the sources as they are; only Prisma's client and the pages were built.
COPY --from=build /app/dist/ide dist/ide
COPY --from=build /app/dist/admin dist/admin
COPY --from=build /app/generated generated
COPY --from=build /app/prisma prisma
COPY --from=build /app/server server
COPY package.json LICENSE ./
USER node
VOLUME /data
EXPOSE 4000
# The first start migrates and loads the first pages: it has a minute before a failure counts.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, so that the signal to stop reaches the server.
# The same bounds on memory as `npm start`.
CMD ["node", "--max-semi-space-size=8", "--max-old-space-size=256", "--disable-warning=DeprecationWarning", "server/main.ts"]
