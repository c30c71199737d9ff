import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { isPublicAddress } from "../../../../server/quality/web/is-public-address.ts";
import { makeCertificate } from "../../../support/make-certificate.ts";
import { openTestWeb, type TestWeb } from "../../../support/test-web.ts";

const casa = "<!doctype html><html lang=es><title>Casa Azul</title><p>Una casa para quienes van de camino.";

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
  web.put("casa.test/", casa);
});
afterAll(() => web.close());

/** Serves a redirect. */
const leadTo = (address: string) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(302, { location: address }).end();

test("it goes to no private address: not by name, by number, by redirect, or when the DNS changes its mind", async () => {
  const before = web.asked.length;
  const mayReach = (address: string) => isPublicAddress(address);
  // Names that lead inside; one private address among public ones is enough.
  for (const addresses of [
    ["127.0.0.1"],
    ["10.0.0.8"],
    ["93.184.215.14", "169.254.169.254"],
    ["::ffff:127.0.0.1"],
  ])
    expect(
      await web.look(web.link("casa.test/"), { mayReach, resolve: async () => addresses }),
    ).toMatchObject({
      failed: "PRIVATE_ADDRESS",
    });
  // Numbers, in all the ways in which an address can write them.
  const port = new URL(web.link("casa.test/")).port;
  for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "[::1]", "[::ffff:7f00:1]", "127.1"])
    expect(await web.look(`http://${host}:${port}/`, { mayReach })).toMatchObject({
      failed: "PRIVATE_ADDRESS",
    });
  expect(web.asked.length).toBe(before);
  // A redirect into the house, with the first page out of it.
  web.put("trap.test/", leadTo("http://inside.test/admin"));
  const names: Record<string, string[]> = { "trap.test": ["127.0.0.1"], "inside.test": ["192.168.1.1"] };
  const trapped = await web.look(web.link("trap.test/"), { resolve: async (host) => names[host]! });
  expect(trapped).toMatchObject({ failed: "PRIVATE_ADDRESS", url: "http://inside.test/admin", redirects: 1 });
  // A name that answers otherwise the second time: it is asked once, and the connection goes where that led.
  let questions = 0;
  const rebinding = async () => (++questions === 1 ? ["127.0.0.1"] : ["10.0.0.8"]);
  expect(await web.look(web.link("casa.test/"), { resolve: rebinding })).toMatchObject({ status: 200 });
  expect(questions).toBe(1);
  expect(await web.look(web.link("casa.test/"), { resolve: rebinding })).toMatchObject({
    failed: "PRIVATE_ADDRESS",
  });
});

test("it takes no other port, scheme or password, also when a site leads there", async () => {
  const only80 = (address: string, port: number) => address === "127.0.0.1" && (port === 80 || port === 443);
  expect(await web.look("http://casa.test:5432/", { mayReach: only80 })).toMatchObject({
    failed: "OTHER_PORT",
  });
  const leads = {
    "file:///etc/passwd": "OTHER_SCHEME",
    "ftp://casa.test/": "OTHER_SCHEME",
    "http://a:b@casa.test/": "PASSWORD",
  };
  for (const [address, failed] of Object.entries(leads)) {
    web.put("leads.test/", leadTo(address));
    expect(await web.look(web.link("leads.test/"))).toMatchObject({ failed });
  }
  web.put("leads.test/", leadTo("http://[broken"));
  expect(await web.look(web.link("leads.test/"))).toMatchObject({ failed: null, status: 302 });
});

test("certificates that browsers refuse are told from each other, and from no encryption at all", async () => {
  const day = 24 * 60 * 60 * 1000;
  const [now, host] = [Date.now(), "safe.test"];
  const made = (from: number, until: number) =>
    makeCertificate(host, new Date(now + from * day), new Date(now + until * day));
  const good = made(-1, 30);
  const expired = made(-30, -1);
  const link = await web.serveSecurely(host, good, casa);
  expect(await web.look(link, { trusted: [good.cert] })).toMatchObject({
    status: 200,
    page: { title: "Casa Azul" },
  });
  expect(await web.look(link)).toMatchObject({ failed: "SELF_MADE" });
  expect(await web.look(link.replace(host, "other.test"), { trusted: [good.cert] })).toMatchObject({
    failed: "OTHER_NAME",
  });
  const old = await web.serveSecurely(host, expired, casa);
  expect(await web.look(old, { trusted: [expired.cert] })).toMatchObject({ failed: "EXPIRED" });
  const plain = await web.serveRaw("plain.test", (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  expect(await web.look(plain.replace("http:", "https:"))).toMatchObject({ failed: "NO_TLS" });
  const mute = await web.serveRaw("mute.test", () => {});
  expect(await web.look(mute.replace("http:", "https:"), { limits: { milliseconds: 300 } })).toMatchObject({
    failed: "TIMEOUT",
  });
});

test("names that are not there are told from name servers that do not work, and from our own being away", async () => {
  const told = {
    ENOTFOUND: "NO_SUCH_DOMAIN",
    ENODATA: "NO_SUCH_DOMAIN",
    ESERVFAIL: "DNS_BROKEN",
    ETIMEOUT: "OUR_NETWORK",
  };
  const asking = (code: string) => async () => {
    throw Object.assign(new Error(code), { code, syscall: "queryA" });
  };
  for (const [code, failed] of Object.entries({ ...told, ECONNREFUSED: "OUR_NETWORK" }))
    expect(await web.look("http://nobody.test/", { resolve: asking(code) })).toMatchObject({ failed });
  expect(await web.look("http://nobody.test/", { resolve: async () => [] })).toMatchObject({
    failed: "NO_SUCH_DOMAIN",
  });
});
