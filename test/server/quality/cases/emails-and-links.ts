import { randomUUID } from "node:crypto";
import type { Link } from "../../../../server/organizations/document.ts";
import { readMailbox } from "../../../../server/organizations/inputs/read-mailbox.ts";
import { makeEmail, makeOrganization } from "../../../factories/organization.ts";
import type { RuleCases } from "./rule-cases.ts";

const mailed = (...published: string[]) =>
  makeOrganization({
    emails: published.map((asPublished) => makeEmail({ asPublished, address: readMailbox(asPublished) })),
  });
const addressed = (...addresses: string[]) => ({
  mended: { emails: addresses.map((address) => ({ address, asPublished: address })) },
});
const linked = (link: Partial<Link>) =>
  makeOrganization({
    links: [{ id: randomUUID(), kind: "WEBSITE", url: null, asPublished: null, label: {}, ...link }],
  });

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
    finds: [["gmial.com", mailed("casa@gmial.com"), addressed("casa@gmail.com")]],
    passes: [["the domain that is meant, and others", mailed("casa@gmail.com", "casa@example.org")]],
  },
  LINK_MISSING: {
    finds: [["words without an address", linked({ asPublished: "Website" }), { mended: null }]],
    passes: [["an address", linked({ url: "https://casa.example" })]],
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
