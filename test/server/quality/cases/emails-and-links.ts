import { randomUUID } from "node:crypto";
import type { Link, OrganizationDocument } from "../../../../server/organizations/document.ts";
import { readMailbox } from "../../../../server/organizations/inputs/read-mailbox.ts";
import { makeContact, makeEmail, makeOrganization } from "../../../factories/organization.ts";
import type { RuleCases } from "./rule-cases.ts";

const mailed = (...published: string[]) =>
  makeOrganization({
    emails: published.map((asPublished) => makeEmail({ asPublished, address: readMailbox(asPublished) })),
  });
const addressed = (...addresses: string[]) => ({
  mended: { emails: addresses.map((address) => ({ address, asPublished: address })) },
});
const imberton = makeContact({ name: "Alberto Imberton" });
const named = (name: string, address: string, more: Partial<OrganizationDocument> = {}) =>
  makeOrganization({ ...mailed(address), contacts: [makeContact({ name })], ...more });
const neighbor = { id: randomUUID(), name: "Casa Roja", parentId: null };
const shared = (...others: (typeof neighbor | { id: string; name: string; parentId: string })[]) => ({
  sharedMailboxes: new Map([["casa@example.org", others]]),
});
const family = randomUUID();
const linked = (link: Partial<Link>) =>
  makeOrganization({
    links: [{ id: randomUUID(), kind: "WEBSITE", url: null, asPublished: null, label: {}, ...link }],
  });

/** A person's mailbox where it belongs: with the person. */
function personal(): OrganizationDocument {
  const person = makeContact({ name: "María Gómez" });
  const own = {
    address: "maria.gomez@example.org",
    asPublished: "maria.gomez@example.org",
    contactId: person.id,
  };
  return makeOrganization({ contacts: [person], emails: [makeEmail(own)] });
}

export const emailAndLinkCases: Record<string, RuleCases> = {
  EMAIL_MISSING: {
    finds: [["a label with nothing behind it", mailed(""), { mended: { emails: [] } }]],
    passes: [["an address, also a broken one", mailed("casa@example.org", "casa")]],
  },
  EMAIL_BROKEN: {
    finds: [
      ["no @", mailed("casa.example.org"), { severity: "HIGH", mended: null }],
      ["hidden from machines", mailed("casa [at] example (dot) org"), addressed("casa@example.org")],
      ["blanks in it", mailed("casa @ example.org"), addressed("casa@example.org")],
      ["a comma for a dot", mailed("casa@example,org"), addressed("casa@example.org")],
      ["words around it", mailed("Write to casa@example.org."), addressed("casa@example.org")],
    ],
    passes: [
      ["a mailbox", mailed("casa@example.org")],
      ["none at all, and several, which have rules of their own", mailed("", "a@example.org, b@example.org")],
    ],
  },
  SEVERAL_EMAILS: {
    finds: [
      [
        "two with an “or”",
        mailed("direccion@example.org or comunicacion@example.org"),
        addressed("direccion@example.org", "comunicacion@example.org"),
      ],
    ],
    passes: [["one address", mailed("direccion@example.org")]],
  },
  EMAIL_DOMAIN_MISTYPED: {
    finds: [
      ["two letters the wrong way round", mailed("casa@gmial.com"), addressed("casa@gmail.com")],
      ["a letter too few", mailed("casa@hotmil.es"), addressed("casa@hotmail.es")],
      ["a letter too many", mailed("casa@yahooo.com.mx"), addressed("casa@yahoo.com.mx")],
      ["another letter", mailed("casa@oublook.com"), addressed("casa@outlook.com")],
      ["an ending that there is not", mailed("info@casa.con"), addressed("info@casa.com")],
      ["both at once", mailed("casa@gmai.cmo"), addressed("casa@gmail.com")],
      [
        "a country's ending where the provider has none",
        mailed("casa@gmail.com.mx"),
        addressed("casa@gmail.com"),
      ],
    ],
    passes: [
      [
        "the domain that is meant, and others",
        mailed("casa@gmail.com", "casa@example.org", "casa@ymail.com"),
      ],
      ["a provider's own endings", mailed("casa@yahoo.es", "casa@hotmail.com.ar", "casa@protonmail.ch")],
      ["a name that is like one, elsewhere", mailed("info@gmal.org", "info@grail.com", "info@mail.com")],
    ],
  },
  EMAIL_PERSONAL: {
    finds: [
      [
        "a contact's own, of whom the public may know",
        makeOrganization({ ...mailed("aimberton@hotmail.com"), contacts: [imberton] }),
        { severity: "LOW", mended: { emails: [{ locationId: null, contactId: imberton.id }] } },
      ],
      [
        "that of a contact who was not asked, whom a repair would hide with it",
        makeOrganization({
          ...mailed("remedios.varo@example.org"),
          contacts: [makeContact({ consent: "NOT_RECORDED", consentUntil: null })],
        }),
        { severity: "LOW", mended: null },
      ],
      ["a given and a family name", mailed("maria.gomez@example.org"), { severity: "NOTE", mended: null }],
      ["both in one word, with a number", mailed("JuanPerez82@gmail.com"), { severity: "NOTE" }],
      ["an initial and a family name", mailed("croman@example.org"), { severity: "NOTE" }],
    ],
    passes: [
      ["a role", mailed("info@example.org", "legal.maria@example.org", "atencion-juridica@example.org")],
      ["a person's that is given as theirs", personal()],
      [
        "the organization's own name",
        named("Rosa Parks", "rosa.perez@example.org", { name: "Fundación Rosa Pérez" }),
      ],
      [
        "somebody after whom places are called, and a town",
        mailed("miguel.hidalgo@example.org", "cjuarez@example.org"),
      ],
      [
        "a saint, a town, a word",
        mailed("santa.cruz@example.org", "oaxaca@example.org", "tramos@example.org"),
      ],
      [
        "one name alone",
        mailed("guadalupe@example.org", "flores@example.org", "comioaxaca.centro@gmail.com"),
      ],
      ["what is no address", mailed("maria gomez")],
    ],
  },
  EMAIL_SHARED: {
    finds: [
      [
        "the mailbox of another house",
        mailed("Casa@example.org"),
        { severity: "NOTE", mended: null, beside: shared(neighbor) },
      ],
    ],
    passes: [
      ["nobody else's", mailed("casa@example.org"), shared()],
      ["what could not be asked for", mailed("casa@example.org")],
      [
        "that of one of the same name",
        { ...mailed("casa@example.org"), name: "Albergue Belén" },
        shared({ ...neighbor, name: "ALBERGUE BELEN" }),
      ],
      [
        "that of a sister and of the parent",
        makeOrganization({ ...mailed("casa@example.org"), parentId: family }),
        shared({ ...neighbor, parentId: family }, { ...neighbor, id: family }),
      ],
    ],
  },
  LINK_MISSING: {
    finds: [
      ["words without an address", linked({ asPublished: "Website" }), { mended: null }],
      ["two words that a dot parts", linked({ asPublished: "St.Mary" }), { mended: null }],
      [
        "words that are an address",
        linked({ asPublished: " www.casa.example/ayuda" }),
        { mended: { links: [{ url: "https://www.casa.example/ayuda" }] } },
      ],
      [
        "an address without www",
        linked({ asPublished: "Casa.org.mx" }),
        { mended: { links: [{ url: "https://casa.org.mx" }] } },
      ],
    ],
    passes: [
      ["an address", linked({ url: "https://casa.example" })],
      ["a mailbox, which has a rule of its own", linked({ asPublished: "casa@example.org" })],
    ],
  },
  LINK_IS_CONTACT: {
    finds: [
      [
        "a mailbox",
        linked({ asPublished: "mailto:casa@example.net", label: { en: "Mail" } }),
        { mended: { links: [], emails: [{}, { address: "casa@example.net", label: { en: "Mail" } }] } },
      ],
      [
        "a mailbox behind a site's address",
        linked({ url: "https://casa.example/mailto:casa@example.net" }),
        { mended: { links: [], emails: [{}, { address: "casa@example.net" }] } },
      ],
      [
        "a number",
        linked({ asPublished: "tel:+52 951 572 6706" }),
        { mended: { links: [], phones: [{}, { number: "+529515726706" }] } },
      ],
      [
        "a mailbox that is listed already",
        linked({ asPublished: "casa@example.org" }),
        { mended: { links: [], emails: [{}] } },
      ],
    ],
    passes: [
      ["a page that is called after somebody", linked({ url: "https://example.org/@casa" })],
      ["a chat by its number, which a browser opens", linked({ url: "https://wa.me/529515726706" })],
      ["a date, and what nobody can dial", linked({ asPublished: "2024-03-01" })],
      ["words", linked({ asPublished: "Website" })],
    ],
  },
  LINK_TRACKED: {
    finds: [
      [
        "marks of a campaign among others",
        linked({ url: "https://casa.example/a?id=1&utm_source=x&UTM_Medium=y&q=%20b#top" }),
        { severity: "LOW", mended: { links: [{ url: "https://casa.example/a?id=1&q=%20b#top" }] } },
      ],
      [
        "nothing but a click",
        linked({ url: "https://casa.example/?fbclid=IwAR0" }),
        { mended: { links: [{ url: "https://casa.example/" }] } },
      ],
    ],
    passes: [
      ["what a page needs", linked({ url: "https://casa.example/?id=1&source=x&utm=2" })],
      ["the same words in a path or behind #", linked({ url: "https://casa.example/utm_source=x#?gclid=1" })],
      ["no address", linked({ asPublished: "?utm_source=x" })],
    ],
  },
  LINK_SHORTENED: {
    finds: [
      ["a short address", linked({ url: "https://bit.ly/3xYz" }), { severity: "LOW", mended: null }],
      ["one with www", linked({ url: "http://www.tinyurl.com/casa" })],
    ],
    passes: [
      ["a site whose name only ends alike", linked({ url: "https://habit.ly/3xYz" })],
      ["a network's own, and a map", linked({ url: "https://youtu.be/x" })],
      ["a map by its short address", linked({ url: "https://goo.gl/maps/abc" })],
    ],
  },
  LINK_NOT_SECURE: {
    finds: [
      [
        "http",
        linked({ url: "http://casa.example/a?b=http://c" }),
        { mended: { links: [{ url: "https://casa.example/a?b=http://c" }] } },
      ],
    ],
    passes: [["https, and no address", linked({ url: "https://casa.example" })]],
  },
  LINK_KIND_DIFFERS: {
    finds: [
      [
        "a Facebook page called a website",
        linked({ url: "https://m.facebook.com/casa" }),
        { mended: { links: [{ kind: "FACEBOOK" }] } },
      ],
    ],
    passes: [
      ["a Facebook page called one", linked({ kind: "FACEBOOK", url: "https://facebook.com/casa" })],
      ["a site whose name only ends alike", linked({ url: "https://notfacebook.com" })],
      ["a website called something else", linked({ kind: "OTHER", url: "https://casa.example" })],
    ],
  },
};
