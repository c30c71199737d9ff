import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { judgeLink } from "../../../../server/quality/web/judge-link.ts";
import {
  casa,
  english,
  type JudgedWeb,
  names,
  openJudgedWeb,
  page,
  spanish,
} from "../../../support/judged-web.ts";
import { makeCertificate } from "../../../support/make-certificate.ts";

let web: JudgedWeb;
beforeAll(async () => {
  web = await openJudgedWeb();
});
afterAll(() => web.close());

const lead = (to: string, status: number) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(status, { location: to.startsWith("/") ? to : web.link(to) }).end();
const refuse =
  (status: number, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    void response.writeHead(status, { "content-type": "text/html", ...headers }).end("<title>No</title>");

test("a good page is well, and what it is known by is kept", async () => {
  web.put("casa.test/", casa);
  expect(await web.judge("casa.test/")).toEqual({
    ...{ outcome: "OK", reason: null, to: null, title: "Casa Azul del Migrante | Inicio" },
    fingerprint: {
      ...{
        title: "casa azul del migrante inicio",
        site: "",
        named: true,
        language: "es",
        bait: false,
        host: "casa.test",
      },
    },
  });
});

test("a link is dead when nobody answers, or nothing that is a page", async () => {
  for (const status of [500, 502, 503]) {
    web.put(`status.test/${status}`, refuse(status));
    expect(await web.judge(`status.test/${status}`)).toMatchObject({
      outcome: "DEAD",
      reason: "SERVER_ERROR",
    });
  }
  web.put("status.test/410", refuse(410));
  web.put("status.test/300", refuse(300));
  web.put("soft.test/", page("Página no encontrada – Casa Azul", spanish));
  web.put(
    "closed.test/",
    page("Account Suspended", "This account has been suspended. Contact your hosting provider."),
  );
  web.put("empty.test/", page("Apache2 Ubuntu Default Page: It works", english));
  web.put("loop.test/", lead("/", 302));
  const dead = {
    ...{
      "status.test/none": "GONE",
      "status.test/410": "GONE",
      "status.test/300": "BAD_ANSWER",
      "soft.test/": "GONE",
    },
    ...{ "closed.test/": "SUSPENDED", "empty.test/": "EMPTY_SERVER", "loop.test/": "CIRCLE" },
  };
  for (const [address, reason] of Object.entries(dead))
    expect([address, await web.judge(address)]).toMatchObject([
      address,
      { outcome: "DEAD", reason, fingerprint: null },
    ]);
  const hangs = await web.serveRaw("hang.test", () => {});
  const seen = await web.look(hangs, { limits: { milliseconds: 200 } });
  expect(judgeLink({ link: hangs, names, kept: null }, seen)).toMatchObject({
    outcome: "DEAD",
    reason: "TIMEOUT",
  });
});

test("a deep link that ends at the first page is noticed, and a first page that leads to another is not", async () => {
  web.put("home.test/contacto", lead("/", 301));
  web.put("home.test/proyectos", lead("/es/inicio", 302));
  web.put("home.test/index.php", lead("/", 301));
  web.put("home.test/", casa);
  web.put("home.test/es/inicio", casa);
  web.put("www.home.test/", lead("home.test/es/inicio", 301));
  web.put("short.test/x1", lead("home.test/", 302));
  for (const address of ["home.test/contacto", "home.test/proyectos"])
    expect(await web.judge(address)).toMatchObject({ outcome: "REDIRECTED_HOME", fingerprint: null });
  for (const address of ["home.test/index.php", "www.home.test/", "short.test/x1"])
    expect([address, (await web.judge(address)).outcome]).toEqual([address, "OK"]);
});

test("a page that has moved for good says where, when it is surely the same", async () => {
  web.put("old.test/quienes", lead("new.test/nosotros", 301));
  web.put("new.test/nosotros", casa);
  web.put("new.test/a", lead("/b", 308));
  web.put("new.test/b", page("Contacto", spanish));
  web.put("new.test/for-now", lead("/b", 307));
  web.put("new.test/Slash", lead("/slash/", 301));
  web.put("new.test/slash/", casa);
  web.put("old.test/other", lead("strange.test/garden", 301));
  web.put("strange.test/garden", page("Garden furniture", english));
  expect(await web.judge("old.test/quienes")).toMatchObject({
    outcome: "MOVED",
    to: web.link("new.test/nosotros"),
  });
  expect(await web.judge("new.test/a")).toMatchObject({ outcome: "MOVED", to: web.link("new.test/b") });
  for (const address of ["new.test/for-now", "new.test/Slash", "old.test/other"])
    expect([address, (await web.judge(address)).outcome]).toEqual([address, "OK"]);
  // What was known to be something else says more.
  expect(await web.judge("old.test/other", await web.keep(casa))).toMatchObject({ outcome: "HIJACKED" });
});

test("who wants no machines, or wants us to sign in, says nothing about the link", async () => {
  for (const status of [401, 403, 429, 451, 999]) {
    web.put(`no.test/${status}`, refuse(status));
    expect(await web.judge(`no.test/${status}`)).toMatchObject({
      outcome: "REFUSED_US",
      reason: "WANTS_NO_MACHINES",
    });
  }
  web.put("no.test/challenge", refuse(503, { "cf-mitigated": "challenge" }));
  web.put("no.test/captcha", page("Just a moment...", "Enable JavaScript and cookies to continue"));
  web.put("no.test/members", lead("/login?next=/members", 302));
  web.put("no.test/login?next=/members", page("Log in", english));
  web.put("no.test/works", page("Casa Azul", "Sitio en mantenimiento. Volvemos pronto."));
  const silent = {
    "no.test/challenge": ["REFUSED_US", "WANTS_NO_MACHINES"],
    "no.test/captcha": ["REFUSED_US", "WANTS_NO_MACHINES"],
    "no.test/members": ["REFUSED_US", "WANTS_SIGN_IN"],
    "no.test/works": ["UNCLEAR", "MAINTENANCE"],
  };
  for (const [address, told] of Object.entries(silent)) {
    const { outcome, reason } = await web.judge(address, await web.keep(casa));
    expect([address, outcome, reason]).toEqual([address, ...told]);
  }
});

test("pages of networks are only ever gone, or not for strangers", async () => {
  const seen = (url: string, title: string, status = 200) => ({
    ...{ url, redirects: 0, forGood: true, failed: null, status, cut: null, challenged: false },
    page: { title, site: "", language: "en", text: english, source: "" },
  });
  const link = "https://www.facebook.com/casaazul";
  const judged = (told: ReturnType<typeof seen>) => judgeLink({ link, names, kept: null }, told).outcome;
  expect(judged(seen(link, "Facebook"))).toBe("OK");
  expect(judged(seen(link, "Page Not Found"))).toBe("DEAD");
  expect(judged(seen(link, "Facebook", 404))).toBe("DEAD");
  expect(judged(seen("https://www.facebook.com/login/?next=x", "Log in"))).toBe("REFUSED_US");
});

test("files are well, endless pages are too large, and what we may not ask was not asked", async () => {
  web.put(
    "file.test/a.pdf",
    (_, response) => void response.writeHead(200, { "content-type": "application/pdf" }).end("%PDF"),
  );
  web.put("large.test/", (_, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const more = () => {
      while (response.write("<p>more and more and more</p>".repeat(100)));
    };
    response.on("drain", more);
    more();
  });
  expect(await web.judge("file.test/a.pdf", await web.keep(casa))).toMatchObject({
    outcome: "OK",
    fingerprint: null,
  });
  expect(await web.judge("large.test/")).toMatchObject({
    outcome: "TOO_LARGE",
    reason: "ENDLESS",
    fingerprint: null,
  });
  const inside = await web.look("http://intranet.test/", { resolve: async () => ["10.0.0.1"] });
  expect(judgeLink({ link: "http://intranet.test/", names, kept: null }, inside)).toMatchObject({
    ...{ outcome: "NOT_LOOKED", reason: "PRIVATE_ADDRESS" },
  });
  const away = { ...inside, failed: "OUR_NETWORK" as const };
  expect(judgeLink({ link: "http://intranet.test/", names, kept: null }, away)).toMatchObject({
    outcome: "UNCLEAR",
  });
});

test("an expired certificate is told from one for which nobody vouches", async () => {
  const day = 24 * 60 * 60 * 1000;
  const [now, host] = [Date.now(), "safe.test"];
  const made = (from: number, until: number) =>
    makeCertificate(host, new Date(now + from * day), new Date(now + until * day));
  const [expired, valid] = [made(-30, -1), made(-1, 30)];
  const outcome = async (certificate: typeof valid, trusted: string[]) => {
    const link = await web.serveSecurely(host, certificate, casa);
    return judgeLink({ link, names, kept: null }, await web.look(link, { trusted })).outcome;
  };
  expect(await outcome(expired, [expired.cert])).toBe("CERTIFICATE_EXPIRED");
  expect(await outcome(valid, [expired.cert])).toBe("TLS_BROKEN");
  expect(await outcome(valid, [valid.cert])).toBe("OK");
});
