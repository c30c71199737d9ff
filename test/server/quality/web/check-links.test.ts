import type { ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { LinkCheck } from "../../../../server/quality/web/check-links.ts";
import { lookAtLink } from "../../../../server/quality/web/look-at-link.ts";
import { makeContact, makeEmail, makeLocation } from "../../../factories/organization.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { makeDesk } from "../../../support/desk.ts";
import { casa, first, type LinkRun, later, openLinkRun } from "../../../support/link-run.ts";

let links: LinkRun;
beforeAll(async () => {
  links = await openLinkRun();
});
afterEach(() => links.clear());
afterAll(() => links.close());

const gone = (_: unknown, response: ServerResponse) =>
  void response.writeHead(410, { "content-type": "text/html" }).end();

/** What stands about an organization, by code and path. */
async function standing(id: string) {
  const rows = await links.database.db.finding.findMany({
    where: { organizationId: id, source: "CHECK", resolvedAt: null },
    orderBy: [{ path: "asc" }, { rule: "asc" }],
  });
  return rows.map(({ rule, severity, path, evidence, repair }) => ({
    rule,
    severity,
    path,
    evidence,
    repair,
  }));
}

test("a link that fails is suspect, is broken when it fails on another day, and is well again by itself", async () => {
  const { id, links: given } = await links.publish(["turn.test/"]);
  const [url, path] = [given[0]!.url, `links.${given[0]!.id}.url`];
  links.web.put("turn.test/", gone);
  expect(await links.run(first)).toMatchObject({
    looked: 1,
    outcomes: { DEAD: 1 },
    appeared: 1,
    resolved: 0,
    left: 0,
  });
  const suspect = {
    rule: "LINK_SUSPECT",
    severity: "LOW",
    path,
    evidence: { url, outcome: "DEAD" },
    repair: null,
  };
  expect(await standing(id)).toEqual([suspect]);
  // The same day: it stays suspect, and before its time nobody looks.
  expect(await links.run(later(0.5))).toMatchObject({ looked: 0 });
  expect(await links.run(later(2))).toMatchObject({ looked: 1, appeared: 0, resolved: 0 });
  expect(await standing(id)).toEqual([suspect]);
  // The next: it is broken, and no longer only suspect.
  expect(await links.run(later(24))).toMatchObject({ appeared: 1, resolved: 1 });
  expect(await standing(id)).toEqual([
    { rule: "LINK_BROKEN", severity: "MEDIUM", path, evidence: { url }, repair: null },
  ]);
  // A site that wants no machines says nothing, and what was noticed stands.
  links.web.put("turn.test/", (_, response) => void response.writeHead(403).end());
  expect(await links.run(later(72))).toMatchObject({ outcomes: { REFUSED_US: 1 }, appeared: 0, resolved: 0 });
  expect(await standing(id)).toHaveLength(1);
  links.web.put("turn.test/", casa);
  expect(await links.run(later(120))).toMatchObject({ outcomes: { OK: 1 }, appeared: 0, resolved: 1 });
  expect(await standing(id)).toEqual([]);
  // What is good is left alone for four weeks.
  expect(await links.run(later(120 + 27 * 24))).toMatchObject({ looked: 0 });
  expect(await links.run(later(120 + 28 * 24))).toMatchObject({ looked: 1, outcomes: { OK: 1 } });
});

test("a page that becomes something else is noticed by what was kept of it, for everybody who gives it", async () => {
  const one = await links.publish(["change.test/"]);
  const other = await links.publish(["change.test/"], { name: "Another house" });
  links.web.put("change.test/", casa);
  expect(await links.run(first)).toMatchObject({ looked: 1, outcomes: { OK: 1 }, appeared: 0 });
  expect(await links.database.db.outsideCheck.findFirst()).toMatchObject({
    ...{ kind: "LINK", host: "change.test", lease: null },
    kept: { title: "casa azul", named: true, host: "change.test" },
  });
  // With letters that no database takes.
  const chairs = "<html lang=en><title>Garden\0 chairs\u202e</title><p>The company that sells chairs for it.";
  links.web.put("change.test/", chairs);
  await links.run(later(28 * 24));
  expect((await standing(one.id)).map(({ rule, severity }) => [rule, severity])).toEqual([
    ["LINK_SUSPECT", "MEDIUM"],
  ]);
  await links.run(later(29 * 24));
  const found = await standing(one.id);
  expect(found).toMatchObject([
    {
      rule: "LINK_HIJACKED",
      severity: "HIGH",
      repair: { changes: [{ path: `links.${one.links[0]!.id}`, to: null }] },
    },
  ]);
  expect((await standing(other.id)).map(({ rule }) => rule)).toEqual(["LINK_HIJACKED"]);
  const [kept] = await links.database.db.finding.findMany({
    where: { organizationId: one.id, resolvedAt: null },
  });
  expect(kept!.title).toEqual({
    en: expect.stringMatching(/^At change\.test:\d+ there is now “Garden chairs”$/),
    es: expect.stringMatching(/^En change\.test:\d+ ahora está «Garden chairs»$/),
  });
  // Something else still does not become what is known.
  expect(await links.database.db.outsideCheck.findFirst()).toMatchObject({ kept: { title: "casa azul" } });
});

test("what has moved for good comes with the new address, and each kind of failure with its name", async () => {
  const lead = (to: string, status: number) => (_: unknown, response: ServerResponse) =>
    void response.writeHead(status, { location: to }).end();
  links.web.put("kinds.test/deep", lead("/", 302));
  links.web.put("kinds.test/", casa);
  links.web.put("sold.test/", "<title>sold.test</title><p>Este dominio está en venta.");
  const { id, links: given } = await links.publish([
    "kinds.test/deep",
    "sold.test/",
    "https://moved.test/a",
    "https://bad.test/",
  ]);
  const page = { title: "Casa Azul", site: "", language: "es", text: "Una casa", source: "" };
  const seen = { redirects: 0, forGood: true, failed: null, status: 200, page, cut: null, challenged: false };
  // Two that a real site would answer with encryption.
  const way = links.web.way();
  const look: LinkCheck["look"] = {
    mail: links.mail,
    link: async (address, stop) => {
      if (address.includes("moved")) return { ...seen, url: "https://moved.test/b", redirects: 1 };
      if (address.includes("bad"))
        return { ...seen, url: address, failed: "EXPIRED", status: null, page: null };
      return lookAtLink(address, way, stop);
    },
  };
  await links.run(first, { look });
  await links.run(later(24), { look });
  const byRule = Object.fromEntries((await standing(id)).map((finding) => [finding.rule, finding]));
  const [deep, sold, moved, bad] = given.map((link) => `links.${link.id}.url`);
  expect(byRule).toMatchObject({
    LINK_REDIRECTED_HOME: { severity: "LOW", path: deep },
    LINK_PARKED: { severity: "HIGH", path: sold },
    LINK_CERTIFICATE: { severity: "MEDIUM", path: bad, evidence: { expired: true } },
    LINK_MOVED: {
      severity: "NOTE",
      path: moved,
      repair: { changes: [{ path: moved, to: "https://moved.test/b" }] },
    },
  });
  expect(Object.keys(byRule)).toHaveLength(4);
});

test("a mail domain that nobody takes mail for is suspect, then dead; only the DNS is asked", async () => {
  const domains = ["alive.test", "plain.test", "dead.test", "none.test", "lost.test", "away.test"];
  const emails = domains.map((domain) =>
    makeEmail({ address: `Casa@${domain.toUpperCase()}`, asPublished: `casa@${domain}` }),
  );
  const { id } = await links.publish([], { emails });
  const before = links.web.asked.length;
  expect(await links.run(first)).toMatchObject({
    looked: 6,
    outcomes: { OK: 2, DEAD: 3, UNCLEAR: 1 },
    appeared: 3,
  });
  const told = async () =>
    (await standing(id))
      .map(({ rule, severity, evidence }) => [rule, severity, evidence])
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const failing = ["dead.test", "lost.test", "none.test"].map((domain) => ({ domain }));
  expect((await told()).map(([rule]) => rule)).toEqual(Array(3).fill("EMAIL_DOMAIN_SUSPECT"));
  await links.run(later(24));
  expect(await told()).toEqual(failing.map((evidence) => ["EMAIL_DOMAIN_DEAD", "HIGH", evidence]));
  links.mailOf["dead.test"] = ["mx.alive.test"];
  await links.run(later(48));
  expect(await told()).toEqual(failing.slice(1).map((evidence) => ["EMAIL_DOMAIN_DEAD", "HIGH", evidence]));
  expect(links.web.asked.length).toBe(before);
});

test("only what the public sees is looked at: nothing of drafts, of hidden places, or of persons", async () => {
  const hidden = makeLocation({ visibility: "HIDDEN" });
  const person = makeContact();
  const shown = await links.publish(["shown.test/"], {
    ...{ locations: [hidden], contacts: [person], schedules: [] },
    emails: [
      makeEmail({ address: "a@alive.test" }),
      makeEmail({ address: "b@hidden.test", locationId: hidden.id }),
      makeEmail({ address: "c@person.test", contactId: person.id }),
    ],
  });
  const draft = await links.publish(["draft.test/"]);
  await changeOrganization(
    makeDesk(links.database),
    (await lookAt(links.database, draft.id)).document,
    "DRAFT",
  );
  links.web.put("shown.test/", casa);
  await links.run(first);
  const looked = await links.database.db.outsideCheck.findMany({
    select: { host: true, kind: true },
    orderBy: { host: "asc" },
  });
  expect(looked).toEqual([
    { host: "alive.test", kind: "MAIL_DOMAIN" },
    { host: "shown.test", kind: "LINK" },
  ]);
  // What was noticed of a link goes with the link at the save; what is kept of it, at the next run.
  links.web.put("shown.test/", gone);
  await links.run(later(28 * 24));
  expect(await standing(shown.id)).toHaveLength(1);
  const { document } = await lookAt(links.database, shown.id);
  const link = { ...document.links[0]!, url: links.web.link("shown.test/new") };
  const renamed = { ...document, name: "Another name" };
  await changeOrganization(makeDesk(links.database), renamed);
  expect(await standing(shown.id)).toHaveLength(1);
  await changeOrganization(makeDesk(links.database), { ...renamed, links: [link] });
  expect(await standing(shown.id)).toEqual([]);
  links.web.put("shown.test/new", casa);
  expect(await links.run(later(29 * 24))).toMatchObject({ looked: 1, outcomes: { OK: 1 } });
  expect(await standing(shown.id)).toEqual([]);
  expect(
    await links.database.db.outsideCheck.count({ where: { address: links.web.link("shown.test/") } }),
  ).toBe(0);
});

test("where nothing outside answers it is our own network, and no link is called dead", async () => {
  const closed = Array.from({ length: 4 }, (_, place) => `http://closed${place}.test:9/`);
  const { id } = await links.publish(closed);
  const way = links.web.way({ mayReach: () => true });
  const look: LinkCheck["look"] = {
    link: (address, stop) => lookAtLink(address, way, stop),
    mail: links.mail,
  };
  expect(await links.run(first, { look })).toMatchObject({
    looked: 4,
    outcomes: { UNCLEAR: 4 },
    away: true,
    appeared: 0,
  });
  expect(await standing(id)).toEqual([]);
  // One that answers shows that the others do not.
  links.web.put("open.test/", casa);
  await links.publish(["open.test/"]);
  expect(await links.run(later(2), { look })).toMatchObject({
    outcomes: { DEAD: 4, OK: 1 },
    away: false,
    appeared: 4,
  });
});

test("a look that goes wrong by our own fault stops nobody else, and is told", async () => {
  await links.publish(["wrong.test/", "right.test/"]);
  links.web.put("right.test/", casa);
  const failures: unknown[] = [];
  const way = links.web.way();
  const look: LinkCheck["look"] = {
    mail: links.mail,
    link: async (address, stop) => {
      if (address.includes("wrong")) throw new Error("a mistake of ours");
      return lookAtLink(address, way, stop);
    },
  };
  const told = await links.run(first, { look, onFailure: (error) => failures.push(error) });
  expect(told).toMatchObject({ outcomes: { OK: 1, UNCLEAR: 1 }, appeared: 0 });
  expect(failures).toMatchObject([{ message: "a mistake of ours" }]);
});

test("what an admin has switched off is not noticed, and left as it was", async () => {
  const { id } = await links.publish(["off.test/"]);
  links.web.put("off.test/", gone);
  const changed = { changedBy: "user:x", changedAt: first };
  await links.database.db.ruleSetting.create({ data: { rule: "LINK_SUSPECT", isOn: false, ...changed } });
  await links.run(first);
  expect(await standing(id)).toEqual([]);
  await links.run(later(24));
  expect((await standing(id)).map(({ rule }) => rule)).toEqual(["LINK_BROKEN"]);
  await links.database.db.ruleSetting.deleteMany();
});
