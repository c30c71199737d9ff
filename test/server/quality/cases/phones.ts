import type { Phone } from "../../../../server/organizations/document.ts";
import { derivePhone } from "../../../../server/organizations/phones/derive-phone.ts";
import { makeOrganization, makePhone } from "../../../factories/organization.ts";
import type { RuleCases } from "./rule-cases.ts";

/** A house in Mexico with phones as they are published, each read as a save reads it. */
function published(...phones: (string | (Partial<Phone> & { asPublished: string }))[]) {
  const document = makeOrganization({
    phones: phones.map((phone) =>
      makePhone({ number: null, ...(typeof phone === "string" ? { asPublished: phone } : phone) }),
    ),
  });
  return { ...document, phones: document.phones.map((phone) => derivePhone(phone, document, [])) };
}

const says = (...phones: Partial<Phone>[]) => ({ mended: { phones } });

export const phoneCases: Record<string, RuleCases> = {
  PHONE_NOT_DIALABLE: {
    finds: [
      ["too few digits", published("5514-0475"), { severity: "HIGH", mended: null }],
      ["words alone", published("ask at the door"), { mended: null }],
      [
        "a local number whose neighbor has the area code",
        published("(55) 7583 9623", "5514-0475"),
        says({}, { asPublished: "(55) 5514-0475", number: "+525555140475" }),
      ],
      [
        "a number among words",
        published("ask for 951 572 6706, please"),
        says({ asPublished: "951 572 6706", number: "+529515726706" }),
      ],
    ],
    passes: [
      ["a number that can be dialed", published("951 572 6706")],
      ["several numbers, which have a rule of their own", published("951 572 6706, 951 572 6707")],
    ],
  },
  PHONE_RETIRED: {
    finds: [
      [
        "044",
        published("044 (951)310 0375"),
        says({ asPublished: "+52 951 310 0375", number: "+529513100375" }),
      ],
      ["01 800", published("01 800 837 86 89"), says({ asPublished: "+52 800 837 8689" })],
      ["+52 1", published("+52 1 967 185 5888"), says({ asPublished: "+52 967 185 5888" })],
      [
        "one with words and an extension around it",
        published("Tel: 01 55 5514 0475 ext. 12"),
        says({ asPublished: "Tel: +52 55 5514 0475 ext. 12", extension: "12" }),
      ],
    ],
    passes: [
      ["the number of today", published("+52 951 310 0375", "(951) 310 0375")],
      ["what is no number at all", published("01 23")],
    ],
  },
  SEVERAL_PHONES: {
    finds: [
      [
        "two with an “or”",
        published("+52 (66) 43 82 76 85or +52 (66) 46 82 51 80"),
        says(
          { asPublished: "+52 (66) 43 82 76 85", number: "+526643827685" },
          { asPublished: "+52 (66) 46 82 51 80", number: "+526646825180" },
        ),
      ],
      [
        "two that share an area code, the second with an extension",
        published("(55) 7583 9623 / 5514-0475 ext. 12"),
        says(
          { asPublished: "(55) 7583 9623", extension: null },
          { asPublished: "(55) 5514-0475", extension: "12", number: "+525555140475" },
        ),
      ],
      [
        "two, of which an extension given apart is the first's",
        published({ asPublished: "951 572 6706, 951 572 6707", extension: "4" }),
        says({ extension: "4" }, { extension: null }),
      ],
    ],
    passes: [
      ["one number", published("(55) 7583 9623")],
      ["one with an extension", published("(55) 7583 9623 ext. 118, 100")],
      ["the same number written twice", published("951 572 6706 (951-572-6706)")],
    ],
  },
  EXTENSION_IN_PHONE: {
    finds: [
      [
        "an extension behind the number",
        published("(55) 5514 0475 ext. 118, 100"),
        says({ asPublished: "(55) 5514 0475", extension: "118, 100" }),
      ],
    ],
    passes: [
      ["an extension in its own field", published({ asPublished: "(55) 5514 0475", extension: "118" })],
      ["an extension of nothing that can be dialed", published("5514 0475 ext. 118")],
    ],
  },
  PHONE_TWICE: {
    finds: [
      ["the same number, written otherwise", published("951 572 6706", "(951) 572-6706"), says({})],
      [
        "the same number under another label, which only a person can choose",
        published("951 572 6706", { asPublished: "951 572 6706", label: { en: "Night", es: "Noche" } }),
        { severity: "LOW", mended: null },
      ],
    ],
    passes: [
      [
        "the same number for WhatsApp",
        published("951 572 6706", { asPublished: "951 572 6706", type: "WHATSAPP" }),
      ],
      ["another extension", published("951 572 6706", { asPublished: "951 572 6706", extension: "2" })],
      ["two that nobody can dial", published("123", "123")],
    ],
  },
};
