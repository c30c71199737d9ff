import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createRawServer, type Server, type Socket } from "node:net";
import { lookAtLink, type Seen } from "../../server/quality/web/look-at-link.ts";
import { takeTurns } from "../../server/quality/web/take-turns.ts";
import { type Limits, usualLimits, type Way } from "../../server/quality/web/way.ts";
import type { MadeCertificate } from "./make-certificate.ts";

type Page = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A web in the test's hand, on this machine: every host of it is 127.0.0.1, at a port of its own kind. */
export interface TestWeb {
  /** Puts a page at an address such as `casa.test/contacto`; a text is served as HTML in UTF-8. */
  put(address: string, page: Page): void;
  /** A link to an address of it. */
  link(address: string): string;
  /** What was asked so far: the first line, and the headers as they came. */
  asked: { line: string; headers: Record<string, string> }[];
  /** The most requests at one host that were under way at once. */
  atOnce(): number;
  /** A secure site of one page; gives a link to it. */
  serveSecurely(host: string, certificate: MadeCertificate, page: string): Promise<string>;
  /** A server that speaks as it likes; gives a link to it. */
  serveRaw(host: string, talk: (socket: Socket) => void): Promise<string>;
  /** The way to this web, and to nowhere else. */
  way(overrides?: Partial<Omit<Way, "limits">> & { limits?: Partial<Limits> }): Way;
  look(link: string, overrides?: Parameters<TestWeb["way"]>[0]): Promise<Seen>;
  close(): Promise<void>;
}

/** Looks in tests end soon. */
const testLimits: Limits = { ...usualLimits, milliseconds: 1_500, bytes: 64 * 1024 };

export async function openTestWeb(): Promise<TestWeb> {
  const pages = new Map<string, Page>();
  const asked: TestWeb["asked"] = [];
  const under = new Map<string, number>();
  let most = 0;
  const answer: RequestListener = (request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const pairs = request.rawHeaders.flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1]!]] : []));
    asked.push({ line: `${request.method} ${host}${request.url}`, headers: Object.fromEntries(pairs) });
    under.set(host, (under.get(host) ?? 0) + 1);
    most = Math.max(most, under.get(host)!);
    response.on("close", () => under.set(host, under.get(host)! - 1));
    const page = pages.get(`${host}${request.url}`);
    if (page === undefined) response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not here</h1>");
    else if (typeof page === "function") page(request, response);
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  };
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const listen = async (server: Server) => {
    servers.push(server);
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => sockets.delete(socket));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(createServer(answer));
  const ports = new Set([port]);
  const web: TestWeb = {
    asked,
    put: (address, page) => void pages.set(address, page),
    link: (address) => `http://${address.replace(/^[^/]+/, (host) => `${host}:${port}`)}`,
    atOnce: () => most,
    async serveSecurely(host, { cert, key }, page) {
      const secure = createSecureServer({ cert, key }, (_request, response) =>
        response.writeHead(200, { "content-type": "text/html" }).end(page),
      );
      const its = await listen(secure);
      ports.add(its);
      return `https://${host}:${its}/`;
    },
    async serveRaw(host, talk) {
      const its = await listen(createRawServer(talk));
      ports.add(its);
      return `http://${host}:${its}/`;
    },
    way: ({ limits, ...overrides } = {}) => ({
      resolve: async () => ["127.0.0.1"],
      mayReach: (address, at) => address === "127.0.0.1" && ports.has(at),
      inTurn: takeTurns(0),
      userAgent: "Posada-link-check/1 (+https://posada.test)",
      limits: { ...testLimits, ...limits },
      ...overrides,
    }),
    look: (link, overrides) => lookAtLink(link, web.way(overrides)),
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
  return web;
}
