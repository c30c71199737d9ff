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

let web: JudgedWeb;
beforeAll(async () => {
  web = await openJudgedWeb();
});
afterAll(() => web.close());

const lead = (to: string, status: number) => (_: unknown, response: ServerResponse) =>
  void response.writeHead(status, { location: to.startsWith("/") ? to : web.link(to) }).end();

test("parked domains are told in many languages, and by whom they load", async () => {
  const parked = {
    en: page("casa.test", "The domain casa.test is for sale. This domain name is for sale! Make an offer."),
    es: page("casa.test", "¡Este dominio está en venta! Contacta con el propietario."),
    fr: page("casa.test", "Ce nom de domaine est à vendre."),
    de: page("casa.test", "Diese Domain steht zum Verkauf."),
    pt: page("casa.test", "Este domínio está à venda."),
    ru: page("casa.test", "Домен продаётся"),
    loads: `<html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFc"><body></body></html>`,
    lander: `<html><head><script>window.onload=function(){window.location.href="/lander"}</script></head></html>`,
  };
  const kept = await web.keep(casa);
  for (const [which, html] of Object.entries(parked)) {
    web.put("parked.test/", html);
    expect([which, (await web.judge("parked.test/")).outcome]).toEqual([which, "PARKED"]);
    expect([which, (await web.judge("parked.test/", kept)).outcome]).toEqual([which, "PARKED"]);
  }
  web.put("deep.test/contacto", lead("/", 302));
  web.put("deep.test/", parked.es);
  expect(await web.judge("deep.test/contacto")).toMatchObject({ outcome: "PARKED" });
  // An article about it is longer.
  web.put("news.test/", page("Domains", `This domain is for sale, they said. ${english.repeat(20)}`));
  expect(await web.judge("news.test/")).toMatchObject({ outcome: "OK" });
  const sold = judgeLink(
    { link: "http://casa.test/", names, kept: null },
    {
      ...{
        url: "https://www.hugedomains.com/domain_profile.cfm?d=casa.test",
        redirects: 1,
        forGood: false,
        failed: null,
      },
      ...{ status: 200, page: null, cut: null, challenged: false },
    },
  );
  expect(sold).toMatchObject({ outcome: "PARKED" });
});

test("a page that answers with something else than before is hijacked; bait is, also at the first look", async () => {
  const kept = await web.keep(casa);
  const slots = page(
    "Slot Gacor Maxwin 2026 – Situs Judi Online",
    "Daftar situs slot gacor dengan jackpot terbesar, poker dan baccarat, bonus setiap hari untuk member baru.",
    " lang=id",
  );
  const hijacked = {
    "company.test/": page("Garden furniture for you", english, " lang=en"),
    "slots.test/": slots,
    "thai.test/": page(
      "สล็อตเว็บตรง",
      "สล็อต บาคาร่า คาสิโน สมัครสมาชิกใหม่ รับโบนัสทันที ฝากถอนไม่มีขั้นต่ำ ตลอดทั้งวัน",
      " lang=th",
    ),
    // Its own name in the title of something else.
    "borrowed.test/": page(
      "Casa Azul del Migrante: casino online, slots y tragamonedas",
      `Casino en vivo, ruleta, ${spanish}`,
    ),
    // The same language, and nothing else of it.
    "blog.test/": page("Noticias de tecnología y móviles", spanish.replace(/casa|camino/g, "marca")),
  };
  for (const [address, html] of Object.entries(hijacked)) {
    web.put(address, html);
    expect([address, (await web.judge(address, kept)).outcome]).toEqual([address, "HIJACKED"]);
  }
  // Nothing is known of it yet, and it is plain enough; the others may well be the organization's.
  expect(await web.judge("slots.test/")).toMatchObject({ outcome: "HIJACKED", fingerprint: null });
  expect(await web.judge("company.test/")).toMatchObject({ outcome: "OK" });
});

test("a page that changes and stays itself is learned anew; where nobody can say, nothing is said or learned", async () => {
  const kept = await web.keep(casa);
  const same = {
    "redesign.test/": page("Bienvenidos | CAM", spanish),
    "translated.test/": page("Casa Azul del Migrante", english, " lang=en"),
    "shorter.test/": page("Casa Azul", "Hola."),
  };
  for (const [address, html] of Object.entries(same)) {
    web.put(address, html);
    const { outcome, fingerprint } = await web.judge(address, kept);
    expect([address, outcome, fingerprint?.host]).toEqual([address, "OK", address.slice(0, -1)]);
  }
  // A name that never stood there, a title that is another, the same language.
  const nameless = await web.keep(page("Ayuda en el camino", spanish));
  expect(nameless).toMatchObject({ named: false, language: "es" });
  web.put("unsure.test/", page("Actividades de marzo", spanish));
  expect(await web.judge("unsure.test/", nameless)).toMatchObject({ outcome: "OK", fingerprint: null });
  // Help for people who gamble has such words, and had them before.
  const gamblers = page(
    `${names[0]}: casino y apuestas`,
    `Tragamonedas, ruleta, póker: aquí ayudamos. ${spanish}`,
  );
  const helping = await web.keep(gamblers);
  expect(helping).toMatchObject({ named: true, bait: true });
  web.put("gamblers.test/", gamblers);
  expect(await web.judge("gamblers.test/", helping)).toMatchObject({ outcome: "OK" });
  // Nothing to read without running its programs.
  web.put(
    "app.test/",
    "<html><head><title></title></head><body><div id=root></div><script src=a.js></script></body></html>",
  );
  expect(await web.judge("app.test/", kept)).toMatchObject({ outcome: "OK", fingerprint: null });
});
