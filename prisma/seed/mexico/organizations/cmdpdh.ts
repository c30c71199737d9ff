import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Support for victims of serious human rights violations. */
export const cmdpdh: SeedOrganization = {
  slug: "cmdpdh",
  name: "CMDPDH",
  nameStatus: "STATED",
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: "CMDPDH is an organization of civil society that stays with victims of grave human rights violations in everything they need, and helps to remove the causes. Its means are legal and psychosocial work, research, advocacy and making things public. Its aim is a society that is just and in which all are equal.",
    es: "La CMDPDH es una organización de la sociedad civil que acompaña en todos los aspectos a víctimas de violaciones graves de derechos humanos y ayuda a eliminar sus causas. Para ello recurre al trabajo jurídico y psicosocial, la investigación, la incidencia y la difusión. Su meta es una sociedad justa e igualitaria.",
  },
  helps: ["legal-aid", "psychosocial-support", "accompaniment", "research", "policy-advocacy"],
  audiences: ["victims-of-human-rights-violations"],
  locations: [
    {
      key: "main",
      ...places.mexicoCity,
      asPublished: "Tehuantepec #142, Col. Roma Sur, Del. Cuauhtémoc, C.P. 06760, México, D.F.",
      address1: "Tehuantepec #142",
      address2: "Col. Roma Sur, Del. Cuauhtémoc",
      postalCode: "06760",
    },
  ],
  phones: [{ key: "main", asPublished: "+52(55) 5564 2582" }],
  emails: [{ key: "info", address: "info@cmdpdh.org" }],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: ["CMDPDH is an abbreviation; the page does not say what it stands for."],
};
