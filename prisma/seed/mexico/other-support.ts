import type { SeedOrganization } from "../seed.types.ts";
import { caminos } from "./organizations/caminos.ts";
import {
  casaDelMigranteNuevoLaredo,
  casaDelMigranteNuevoLaredo2,
} from "./organizations/casa-del-migrante-nuevo-laredo.ts";
import { casaDelMigranteTapachula } from "./organizations/casa-del-migrante-tapachula.ts";
import { casaDelMigranteTijuana } from "./organizations/casa-del-migrante-tijuana.ts";
import { cdhFrayMatias } from "./organizations/cdh-fray-matias.ts";
import { centerForGenderAndRefugeeStudies } from "./organizations/center-for-gender-and-refugee-studies.ts";
import { centroProdh } from "./organizations/centro-prodh.ts";
import { cmdpdh } from "./organizations/cmdpdh.ts";
import { cndh } from "./organizations/cndh.ts";
import { comi } from "./organizations/comi.ts";
import { imumi } from "./organizations/imumi.ts";
import { iomMexico } from "./organizations/iom-mexico.ts";
import { mayaOrganizationSanCristobal } from "./organizations/maya-organization-san-cristobal.ts";
import { migrantShelterTenosique } from "./organizations/migrant-shelter-tenosique.ts";
import { sinFronteras } from "./organizations/sin-fronteras.ts";
import { vocesMesoamericanas } from "./organizations/voces-mesoamericanas.ts";

/** The seventeen organizations of the section "Other support", in page order. */
export const otherSupport: SeedOrganization[] = [
  casaDelMigranteTapachula,
  casaDelMigranteTijuana,
  casaDelMigranteNuevoLaredo,
  caminos,
  cdhFrayMatias,
  centerForGenderAndRefugeeStudies,
  comi,
  centroProdh,
  mayaOrganizationSanCristobal,
  cmdpdh,
  cndh,
  iomMexico,
  imumi,
  migrantShelterTenosique,
  casaDelMigranteNuevoLaredo2,
  sinFronteras,
  vocesMesoamericanas,
];
