import { builder } from "../editorial/builder.ts";
import { AuditActionRef, AuditSubjectRef } from "./enums.type.ts";

export const AuditFilterInput = builder.inputType("AuditFilter", {
  description: "Conditions that must all hold.",
  fields: (t) => ({
    by: t.string({ description: "Done by this one: a reference such as `user:ID`." }),
    action: t.field({ type: AuditActionRef, description: "This was done." }),
    subject: t.field({ type: AuditSubjectRef, description: "To this kind of thing." }),
    subjectId: t.id({ description: "To this one: its id, or a country's code." }),
    country: t.string({
      description:
        "Concerns this country's page (ISO 3166-1 alpha-2): the page itself, its orders, organizations with an entry on it now, proposals and batches for them; also the sections, which stand on every page.",
    }),
    madeAfter: t.field({ type: "DateTime", description: "Done after this moment." }),
    madeBefore: t.field({ type: "DateTime", description: "Done before this moment." }),
    search: t.string({ description: "Stands in the subject's name; accents and case do not matter." }),
  }),
});
