import type { InstrumentEventKind, LegalInstrument } from "../../../server/countries/document.ts";
import type { Bilingual } from "../seed.types.ts";
import { seedId } from "../seed-id.ts";

function instrument(
  key: string,
  kind: LegalInstrument["kind"],
  name: Bilingual,
  note: Bilingual,
  events: Partial<Record<InstrumentEventKind, string>>,
): LegalInstrument {
  const dated = Object.entries(events).map(([event, date]) => ({ kind: event as InstrumentEventKind, date }));
  return { id: seedId(`country/MX/instrument/${key}`), kind, name, note, events: dated };
}

/** The treaties, the declaration and the law that the Mexico page tells of. */
export const instruments: LegalInstrument[] = [
  instrument(
    "refugee-convention",
    "TREATY",
    { en: "1951 Refugee Convention", es: "Convención sobre los Refugiados de 1951" },
    { en: "Signed in the same year as its Protocol.", es: "Firmada el mismo año que su Protocolo." },
    { CONCLUDED: "1951", SIGNED: "2000" },
  ),
  instrument(
    "refugee-protocol",
    "TREATY",
    {
      en: "1967 Protocol to the Refugee Convention",
      es: "Protocolo de 1967 de la Convención sobre los Refugiados",
    },
    { en: "Signed in the same year as the Convention.", es: "Firmado el mismo año que la Convención." },
    { CONCLUDED: "1967", SIGNED: "2000" },
  ),
  instrument(
    "cartagena-declaration",
    "DECLARATION",
    {
      en: "1984 Cartagena Declaration on Refugees",
      es: "Declaración de Cartagena sobre los Refugiados de 1984",
    },
    {
      en: "Mexico is party to it; the source gives no date. Its definition of a refugee is wider than that of 1951.",
      es: "México es parte; la fuente no indica la fecha. Su definición de refugiado es más amplia que la de 1951.",
    },
    { CONCLUDED: "1984" },
  ),
  instrument(
    "refugee-law",
    "NATIONAL_LAW",
    {
      en: "Law on Refugees, Complementary Protection, and Political Asylum",
      es: "Ley sobre Refugiados, Protección Complementaria y Asilo Político",
    },
    {
      en: "Written with technical support from UNHCR. Both chambers adopted it in the same year.",
      es: "Redactada con apoyo técnico del ACNUR. Ambas cámaras la aprobaron el mismo año.",
    },
    { DRAFTED: "2009", ADOPTED: "2010", SIGNED: "2011-12-26" },
  ),
];
