import { builder } from "../editorial/builder.ts";

export const InstrumentKindRef = builder.enumType("InstrumentKind", {
  description: "What a legal instrument is.",
  values: {
    TREATY: { description: "Binds the states that ratified it." },
    DECLARATION: { description: "States agreed on it; it does not bind." },
    NATIONAL_LAW: { description: "The country's own law." },
  } as const,
});

export const InstrumentEventKindRef = builder.enumType("InstrumentEventKind", {
  description: "What happened to an instrument.",
  values: {
    CONCLUDED: { description: "The instrument's own date." },
    DRAFTED: { description: "It was drafted." },
    ADOPTED: { description: "It was adopted." },
    SIGNED: { description: "The country signed it." },
    RATIFIED: { description: "The country ratified it or acceded." },
    IN_FORCE: { description: "It came into force for the country." },
  } as const,
});

export const TaxonomyRef = builder.enumType("Taxonomy", {
  description: "What terms are about.",
  values: {
    HELP: { description: "Kinds of help." },
    AUDIENCE: { description: "Whom it is for." },
  } as const,
});
