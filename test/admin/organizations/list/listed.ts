import type { Listed } from "../../../../admin/organizations/list/columns.ts";

/** An organization as the list reads it. */
export function makeListed(parts: Partial<Listed> = {}): Listed {
  return {
    id: "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed",
    name: "Casa del Migrante",
    status: "PUBLISHED",
    may: ["save", "archive"],
    freshness: "OVERDUE",
    nextDueAt: "2026-03-15T06:00:00.000Z",
    foundWrong: 0,
    editedAt: "2026-03-01T18:30:00.000Z",
    helps: ["shelter"],
    audiences: [],
    descriptions: [{ locale: "es" }, { locale: "en" }],
    entries: [{ country: "MX", section: "legal-aid" }],
    locations: [{ city: "Nuevo Laredo", state: "Tamaulipas", country: "MX" }],
    phones: [{ asPublished: "+52 867 712 8145" }],
    ...parts,
  };
}
