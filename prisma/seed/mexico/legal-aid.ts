import type { SeedOrganization } from "../seed.types.ts";
import { appleseedMexico } from "./organizations/appleseed-mexico.ts";
import { asylumAccessMexico } from "./organizations/asylum-access-mexico.ts";
import { fundacionBarraMexicana } from "./organizations/fundacion-barra-mexicana.ts";
import { proBono } from "./organizations/pro-bono.ts";
import { proyectoCitlalli } from "./organizations/proyecto-citlalli.ts";

/** The five organizations of the section "Legal aid", in page order. */
export const legalAid: SeedOrganization[] = [
  asylumAccessMexico,
  proBono,
  appleseedMexico,
  fundacionBarraMexicana,
  proyectoCitlalli,
];
