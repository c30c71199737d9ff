import type { ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { lookAtLink } from "../../../../server/quality/web/look-at-link.ts";
import { openTestWeb, type TestWeb } from "../../../support/test-web.ts";

const casa = "<!doctype html><html lang=es><title>Casa Azul</title><p>Una casa para quienes van de camino.";

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
  web.put("casa.test/", casa);
});
afterAll(() => web.close());

/** Serves a redirect. */
const leadTo =
  (address: string, status = 302, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(status, { location: address, ...headers }).end();
/** Serves bytes as they are. */
const send =
  (bytes: Buffer | string, headers: Record<string, string>) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(200, headers).end(bytes);

/** How long a look took, beside what it came to. */
async function timed(link: string, overrides?: Parameters<TestWeb["look"]>[1]) {
  const begun = performance.now();
  const seen = await web.look(link, overrides);
  return { ...seen, took: performance.now() - begun };
}

test("a look says who asks, and sends nothing else: no cookie, no referrer, no language, no body", async () => {
  web.put("first.test/", leadTo(web.link("second.test/"), 302, { "set-cookie": "who=1" }));
  web.put("second.test/", casa);
  const before = web.asked.length;
  await web.look(`${web.link("first.test/")}#place`);
  const asked = web.asked.slice(before);
  expect(asked.map(({ line }) => line)).toEqual(["GET first.test/", "GET second.test/"]);
  for (const { headers } of asked)
    expect(headers).toEqual({
      "user-agent": "Posada-link-check/1 (+https://posada.test)",
      accept: expect.stringContaining("text/html"),
      "accept-encoding": "gzip, br",
      Host: expect.stringMatching(/^(first|second)\.test:\d+$/),
      Connection: "close",
    });
});

test("it follows redirects, and remembers whether they were for good", async () => {
  web.put("old.test/a", leadTo("/b", 301));
  web.put("old.test/b", leadTo(web.link("new.test/c"), 308));
  web.put("new.test/c", casa);
  web.put("old.test/now", leadTo("/a", 307));
  web.put("old.test/letters", leadTo("/niño", 301));
  web.put("old.test/ni%C3%B1o", casa);
  expect(await web.look(web.link("old.test/a"))).toMatchObject({
    ...{ url: web.link("new.test/c"), redirects: 2, forGood: true, failed: null, status: 200 },
    page: { title: "Casa Azul", language: "es" },
  });
  expect(await web.look(web.link("old.test/now"))).toMatchObject({ redirects: 3, forGood: false });
  expect(await web.look(web.link("old.test/letters"))).toMatchObject({
    url: web.link("old.test/ni%C3%B1o"),
    status: 200,
  });
});

test("circles and endless chains end, and one that wants a cookie is told apart", async () => {
  web.put("circle.test/a", leadTo("/b"));
  web.put("circle.test/b", leadTo("/a"));
  web.put("cookie.test/", leadTo("/", 302, { "set-cookie": "seen=1" }));
  for (let step = 0; step < 20; step++) web.put(`chain.test/${step}`, leadTo(`/${step + 1}`));
  expect(await web.look(web.link("circle.test/a"))).toMatchObject({ failed: "CIRCLE" });
  expect(await web.look(web.link("cookie.test/"))).toMatchObject({ failed: "WANTS_A_COOKIE" });
  expect(await web.look(web.link("chain.test/0"))).toMatchObject({
    failed: "TOO_MANY_REDIRECTS",
    redirects: 9,
  });
});

test("servers that hang, drip or never end are left within the budget", async () => {
  const hangs = await web.serveRaw("hang.test", () => {});
  const drips = await web.serveRaw("drip.test", (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    const drip = setInterval(() => socket.write("x-a: b\r\n"), 50);
    socket.on("close", () => clearInterval(drip));
  });
  const dripsBody = await web.serveRaw("body.test", (socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<title>Casa Azul</title>");
    const drip = setInterval(() => socket.write("."), 50);
    socket.on("close", () => clearInterval(drip));
  });
  const limits = { milliseconds: 400 };
  for (const link of [hangs, drips]) {
    const seen = await timed(link, { limits });
    expect(seen).toMatchObject({ failed: "TIMEOUT", status: null });
    expect(seen.took).toBeLessThan(1_500);
  }
  const cut = await timed(dripsBody, { limits });
  expect(cut).toMatchObject({ failed: null, cut: "BROKEN_OFF", page: { title: "Casa Azul" } });
  expect(cut.took).toBeLessThan(1_500);
  const silent = await timed("http://silent.test/", { limits, resolve: () => new Promise(() => {}) });
  expect(silent).toMatchObject({ failed: "TIMEOUT" });
  expect(silent.took).toBeLessThan(1_500);
  // The budget is for all of it: a chain of slow redirects gets no more.
  for (let step = 0; step < 9; step++)
    web.put(
      `slow.test/${step}`,
      (_, response) => void setTimeout(() => leadTo(`/${step + 1}`)(_, response), 150),
    );
  const slow = await timed(web.link("slow.test/0"), { limits });
  expect(slow).toMatchObject({ failed: "TIMEOUT" });
  expect(slow.took).toBeLessThan(1_500);
});

test("gigabytes, packed or not, are hung up on; so are endless headers", async () => {
  web.put("endless.test/", (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const more = () => {
      while (response.write("<p>more and more and more</p>".repeat(100)));
    };
    response.on("drain", more);
    more();
  });
  // A hundred megabytes of zeros in a hundred kilobytes.
  const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024));
  web.put("bomb.test/", send(bomb, { "content-type": "text/html", "content-encoding": "gzip" }));
  web.put("file.test/", (_, response) => {
    response.writeHead(200, { "content-type": "application/pdf", "content-length": String(2 ** 33) });
    response.write("%PDF");
  });
  const before = process.memoryUsage().arrayBuffers;
  for (const host of ["endless.test/", "bomb.test/"])
    expect(await timed(web.link(host))).toMatchObject({ failed: null, status: 200, cut: "TOO_LARGE" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  const file = await timed(web.link("file.test/"));
  expect(file).toMatchObject({ failed: null, status: 200, page: null, cut: null });
  expect(file.took).toBeLessThan(1_000);
  const headers = await web.serveRaw("headers.test", (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    const line = `x-long: ${"a".repeat(1000)}\r\n`;
    for (let count = 0; count < 100; count++) socket.write(line);
  });
  expect(await timed(headers)).toMatchObject({ failed: "BAD_ANSWER" });
});

test("what is packed or broken is read as far as it goes", async () => {
  const html = Buffer.from(casa);
  const packed = { gzip: gzipSync(html), br: brotliCompressSync(html), GZIP: gzipSync(html) };
  for (const [encoding, bytes] of Object.entries(packed)) {
    web.put(
      `${encoding}.packed.test/`,
      send(bytes, { "content-type": "text/html", "content-encoding": encoding }),
    );
    // Hosts are in small letters, and so are their pages.
    web.put(
      `${encoding.toLowerCase()}.packed.test/`,
      send(bytes, { "content-type": "text/html", "content-encoding": encoding }),
    );
    expect(await web.look(web.link(`${encoding}.packed.test/`))).toMatchObject({
      page: { title: "Casa Azul" },
      cut: null,
    });
  }
  web.put(
    "half.test/",
    send(gzipSync(html).subarray(0, -8), { "content-type": "text/html", "content-encoding": "gzip" }),
  );
  expect(await web.look(web.link("half.test/"))).toMatchObject({ page: { title: "Casa Azul" } });
  web.put("no-gzip.test/", send(html, { "content-type": "text/html", "content-encoding": "gzip" }));
  expect(await web.look(web.link("no-gzip.test/"))).toMatchObject({
    failed: null,
    cut: "BROKEN_OFF",
    page: { title: "" },
  });
  web.put("zstd.test/", send(html, { "content-type": "text/html", "content-encoding": "zstd" }));
  expect(await web.look(web.link("zstd.test/"))).toMatchObject({ failed: null, page: null });
  const breaks = await web.serveRaw("breaks.test", (socket) => socket.destroy());
  expect(await web.look(breaks)).toMatchObject({ failed: "BROKEN_OFF" });
  const babbles = await web.serveRaw("babbles.test", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
  expect(await web.look(babbles)).toMatchObject({ failed: "BAD_ANSWER" });
  const gone = await web.look("http://gone.test:9/", { mayReach: () => true });
  expect(gone).toMatchObject({ failed: "NOT_LISTENING" });
});

test("pages are read in whatever letters they are written", async () => {
  // 名古屋 in Shift_JIS, "Niños" in windows-1252 and UTF-16: by header, by the page, by its mark, and by nothing.
  const japanese = Buffer.from([0x96, 0xbc, 0x8c, 0xc3, 0x89, 0xae]);
  const page = (title: Buffer | string, head = "") =>
    Buffer.concat([
      Buffer.from(`<html><head>${head}<title>`),
      Buffer.from(title as Buffer),
      Buffer.from("</title>"),
    ]);
  const latin = Buffer.from("Niños", "latin1");
  const cases: Record<string, [Buffer, string, string]> = {
    "header.test/": [page(japanese), "text/html; charset=Shift_JIS", "名古屋"],
    "meta.test/": [page(japanese, '<meta charset="shift_jis">'), "text/html", "名古屋"],
    "equiv.test/": [
      page(latin, "<meta http-equiv='Content-Type' content='text/html; charset=windows-1252'>"),
      ...(["text/html", "Niños"] as const),
    ],
    "guess.test/": [page(latin), "text/html", "Niños"],
    "utf8.test/": [page("Niños"), "text/html", "Niños"],
    "mark.test/": [Buffer.from(`\uFEFF${page("Niños")}`, "utf16le"), "text/html; charset=utf-8", "Niños"],
    "wide.test/": [Buffer.from(page("Niños").toString(), "utf16le"), "text/html; charset=utf-16le", "Niños"],
    "entities.test/": [page("Ni&ntilde;os &amp; ni&#241;as &#xBF;"), "text/html", "Niños & niñas ¿"],
    "unknown.test/": [page("Niños"), "text/html; charset=klingon", "Niños"],
  };
  for (const [host, [bytes, type, title]] of Object.entries(cases)) {
    web.put(host, send(bytes, { "content-type": type }));
    expect([host, (await web.look(web.link(host))).page?.title]).toEqual([host, title]);
  }
});

test("when it is stopped it says nothing, and at once", async () => {
  const hangs = await web.serveRaw("stop.test", () => {});
  const stopping = new AbortController();
  setTimeout(() => stopping.abort(), 100);
  const begun = performance.now();
  await expect(lookAtLink(hangs, web.way(), stopping.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test("pages that are made to hold up a reader are read in no time", async () => {
  const nasty = [
    '<a "',
    "<meta ",
    "<!--",
    "<script>",
    "&".repeat(5),
    "<meta content='",
    "< ",
    "<title>",
    "a=".repeat(4),
    `<html ${"a".repeat(990)}>`,
    "<meta a>",
  ];
  for (const [place, piece] of nasty.entries()) {
    web.put(
      `nasty${place}.test/`,
      send(piece.repeat(500_000 / piece.length), { "content-type": "text/html" }),
    );
    const begun = performance.now();
    const seen = await web.look(web.link(`nasty${place}.test/`), { limits: { bytes: 512 * 1024 } });
    expect([piece, seen.status]).toEqual([piece, 200]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  }
});
