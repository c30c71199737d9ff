import { localizedField } from "./localized-text.type.ts";
import { CountryRef, EntryRef, OrganizationRef } from "./nodes.ts";
import { SectionRef } from "./term.type.ts";

EntryRef.implement({
  description: "An organization's place in one section of one country page.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID, kept for life." }),
    country: t.expose("country", { type: CountryRef, description: "The page it stands on." }),
    section: t.expose("section", { type: SectionRef, description: "The section it stands in." }),
    position: t.exposeInt("position", { description: "Its place in the section, from 1." }),
    note: t.field(localizedField("What readers of this page should know about it.", ({ note }) => note)),
    organization: t.expose("organization", { type: OrganizationRef, description: "The organization." }),
  }),
});
