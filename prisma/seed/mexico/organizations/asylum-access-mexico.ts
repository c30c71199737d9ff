import type { SeedOrganization } from "../../seed.types.ts";
import { places } from "../places.ts";
import { sourceDate } from "../source.ts";

/** Legal services for refugees and asylum seekers in seven places of Mexico. */
export const asylumAccessMexico: SeedOrganization = {
  slug: "asylum-access-mexico",
  name: "Asylum Access Mexico",
  nameStatus: "STATED",
  alternateNames: [{ key: "aamx", name: "AAMX", locale: null }],
  sourceDate,
  entries: [{ country: "MX", section: "legal-aid" }],
  description: {
    en: `Asylum Access Mexico (AAMX) helps refugees and people seeking asylum to stand up for their rights themselves. It does so in three ways: legal services, legal empowerment of communities, and work on public policy.

Close to the border with Guatemala it represents people free of charge, among them people from Honduras, El Salvador, Nicaragua and Ghana. The team goes with them through the procedure that decides on refugee status and helps them to use the rights they have.

With its initiative "Hospitality Route" it also works for better integration: a chain of communities throughout Mexico in which refugees find safety and rights, and not arrest, detention or deportation.

To bring asylum within reach of thousands of refugees, it works in seven places: Mexico City, Acayucan, Monterrey, Palenque, Tijuana, Tenosique and Villahermosa.`,
    es: `Asylum Access México (AAMX) ayuda a las personas refugiadas y solicitantes de asilo a exigir por sí mismas sus derechos. Lo hace por tres vías: servicios legales, empoderamiento jurídico de las comunidades e incidencia en las políticas públicas.

Cerca de la frontera con Guatemala representa gratuitamente a personas de Honduras, El Salvador, Nicaragua y Ghana, entre otros países. El equipo las acompaña durante el procedimiento que determina la condición de refugiado y las ayuda a ejercer sus derechos.

Con la iniciativa "Ruta de la Hospitalidad" trabaja además por una mejor integración: una red de comunidades en todo el país donde las personas refugiadas encuentran seguridad y derechos, en vez de arresto, detención y deportación.

Para acercar el asilo a miles de personas refugiadas, trabaja en siete lugares: Ciudad de México, Acayucan, Monterrey, Palenque, Tijuana, Tenosique y Villahermosa.`,
  },
  helps: ["legal-aid", "legal-information", "asylum-procedure-support", "policy-advocacy", "integration"],
  audiences: ["refugees", "asylum-seekers"],
  locations: [
    {
      key: "mexico-city",
      ...places.mexicoCity,
      asPublished:
        "Av. Insurgentes Sur 1150, 1er Piso (Oficinas 3 y 4), Tlacoquemecatl del Valle, Benito Juárez. C.P. 03200, Ciudad de México, Mexico",
      address1: "Av. Insurgentes Sur 1150, 1er Piso (Oficinas 3 y 4)",
      address2: "Tlacoquemecatl del Valle, Benito Juárez",
      postalCode: "03200",
    },
    { key: "acayucan", ...places.acayucan, asPublished: "Acayucan, Veracruz" },
    { key: "monterrey", ...places.monterrey, asPublished: "Monterrey, Nuevo León" },
    { key: "palenque", ...places.palenque, asPublished: "Palenque, Chiapas" },
    { key: "tijuana", ...places.tijuana, asPublished: "Tijuana, Baja California" },
    { key: "tenosique", ...places.tenosique, asPublished: "Tenosique, Tabasco" },
    { key: "villahermosa", ...places.villahermosa, asPublished: "Villahermosa, Tabasco" },
  ],
  phones: [{ key: "main", asPublished: "+52.55.1518.0730" }],
  emails: [
    {
      key: "media",
      address: "medios@asylumaccess.org",
      label: { en: "Media inquiries", es: "Atención a medios" },
    },
  ],
  links: [{ key: "website", kind: "WEBSITE", asPublished: "Website" }],
  notes: [
    "The only published email is for the media: ask for one that people in need may write to.",
    "For six of the seven places only city and state are published; ask for addresses, or whether they are public at all.",
  ],
};
