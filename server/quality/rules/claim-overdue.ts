import { sayDate } from "../../dates.ts";
import type { Words } from "../../locales.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { freshness } from "../../verification/freshness.ts";
import type { Rule } from "../finding.ts";

/** The lists whose items are claims, what one is called, and whether it decides how fresh the organization is. */
const lists = [
  { list: "locations", critical: true, name: { en: "The address", es: "La dirección" } },
  { list: "phones", critical: true, name: { en: "The number", es: "El teléfono" } },
  { list: "emails", critical: true, name: { en: "The mailbox", es: "El correo" } },
  { list: "schedules", critical: true, name: { en: "Opening hours", es: "El horario" } },
  { list: "links", critical: false, name: { en: "The link", es: "El enlace" } },
  { list: "contacts", critical: false, name: { en: "The contact person", es: "La persona de contacto" } },
] as const;
const presence: Words = { en: "That it is there and open", es: "Que está ahí y abierta" };

/** A claim that was verified once, and whose verification counts no more. */
export const claimOverdue: Rule = {
  code: "CLAIM_OVERDUE",
  severity: "MEDIUM",
  title: { en: "A verification counts no more", es: "Una verificación ya no cuenta" },
  explanation: {
    en: "It was checked once, and what is checked changes. Check it again, and record what came of it.",
    es: "Se comprobó una vez, y lo que se comprueba cambia. Compruébalo otra vez y anota el resultado.",
  },
  look: (document, { clocks, now }) =>
    claims(document).flatMap(({ path, id, critical, name }) => {
      const dueAt = clocks?.get(id)?.dueAt ?? null;
      if (dueAt === null || freshness(new Date(dueAt), now) !== "OVERDUE") return [];
      const day = dueAt.slice(0, 10);
      return [
        {
          path,
          claimId: id,
          evidence: { dueAt: day },
          ...(!critical && { severity: "LOW" as const }),
          title: {
            en: `${name.en}: to be checked again since ${sayDate(day, "en")}`,
            es: `${name.es}: por comprobar otra vez desde el ${sayDate(day, "es")}`,
          },
          repair: null,
        },
      ];
    }),
};

function claims(document: OrganizationDocument) {
  return [
    { path: "presence", id: document.presence.id, critical: true, name: presence },
    ...lists.flatMap(({ list, ...rest }) =>
      document[list].map(({ id }) => ({ ...rest, id, path: `${list}.${id}` })),
    ),
  ];
}
