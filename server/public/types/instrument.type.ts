import type { LegalInstrument } from "../../countries/document.ts";
import { builder } from "../builder.ts";
import { InstrumentEventKindRef, InstrumentKindRef } from "./enums.ts";
import { localizedField } from "./localized-text.type.ts";

const InstrumentEventRef = builder.objectRef<LegalInstrument["events"][number]>("InstrumentEvent").implement({
  description: "Something that happened to a legal instrument, and when.",
  fields: (t) => ({
    kind: t.expose("kind", { type: InstrumentEventKindRef, description: "What happened." }),
    date: t.expose("date", { type: "PartialDate", description: "When, as precisely as it is known." }),
  }),
});

export const LegalInstrumentRef = builder.objectRef<LegalInstrument>("LegalInstrument").implement({
  description: "A treaty, declaration or national law that protects refugees in the country.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    kind: t.expose("kind", { type: InstrumentKindRef, description: "What kind of law it is." }),
    name: t.field(localizedField("Its name.", ({ name }) => name)),
    note: t.field(localizedField("What it means here.", ({ note }) => note)),
    events: t.expose("events", { type: [InstrumentEventRef], description: "What happened to it, in order." }),
  }),
});
