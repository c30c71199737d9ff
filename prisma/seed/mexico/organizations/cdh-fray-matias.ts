import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Human rights center for migrants and refugees in Tapachula. */
export const cdhFrayMatias: SeedOrganization = {
  slug: "cdh-fray-matias",
  name: "Fray Matías de Córdoba Center for Human Rights",
  nameStatus: "STATED",
  alternateNames: [{ key: "short", name: "CDH Fray Matías", locale: null }],
  sourceDate,
  entries: [{ country: "MX", section: "other-support" }],
  description: {
    en: `The Fray Matías de Córdoba Center for Human Rights was founded in 1994. It is a nonprofit civil organization that depends on no government, party, ideology or faith.

It makes the rights of migrants, refugees and people seeking asylum known, and defends them: with strategic litigation, with social and political advocacy, and by training people in matters of migration. Through its cases it tries to win precedents that can change laws and public policy.

Where the human rights of migrants, refugees or asylum seekers have been violated, it advises and supports them free of charge and follows the legal side of their cases.`,
    es: `El Centro de Derechos Humanos Fray Matías de Córdoba nació en 1994. Es una organización civil sin fines de lucro que no depende de ningún gobierno, partido, ideología ni credo.

Da a conocer y defiende los derechos de las personas migrantes, refugiadas y solicitantes de asilo mediante el litigio estratégico, la incidencia social y política y la capacitación en temas migratorios. Con sus casos busca sentar precedentes que puedan cambiar las leyes y las políticas públicas.

Cuando se violan los derechos humanos de personas migrantes, refugiadas o solicitantes de asilo, las asesora y apoya gratuitamente y da seguimiento legal a sus casos.`,
  },
  helps: [
    "legal-aid",
    "strategic-litigation",
    "policy-advocacy",
    "training",
    "human-rights-monitoring",
    "human-rights-promotion",
  ],
  audiences: ["migrants", "asylum-seekers", "refugees", "victims-of-human-rights-violations"],
  locations: [
    {
      key: "main",
      ...places.tapachula,
      asPublished:
        "4a. Avenida Sur No. 6, Col. Centro entre Central y 2a Calle Poniente CP 30700, Tapachula, Chiapas, Mexico",
      address1: "4a. Avenida Sur No. 6",
      address2: "Col. Centro, entre Central y 2a Calle Poniente",
      postalCode: "30700",
    },
  ],
  phones: [{ key: "main", asPublished: "+52 (962) 642 5098" }],
  emails: [
    { key: "direccion", address: "direccion@cdhfraymatias.org" },
    { key: "comunicacion", address: "comunicacion@cdhfraymatias.org" },
  ],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
};
