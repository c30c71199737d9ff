import type { FamilyKind } from "../../rates.ts";
import type { World } from "../organizations/world.ts";
import {
  branchesInOneCity,
  branchesInOtherCities,
  branchesWithoutParent,
  sameNameElsewhere,
} from "./branches.ts";
import type { Family } from "./family.ts";
import { sameAcronym, similarName, similarNameOnStreet } from "./likeness.ts";
import {
  programOfHost,
  sameAddress,
  sameContact,
  sharedLink,
  sharedMailbox,
  sharedSwitchboard,
} from "./sharing.ts";

export const allFamilies: Record<FamilyKind, (world: World) => Family> = {
  "branches in other cities": branchesInOtherCities,
  "branches in one city": branchesInOneCity,
  "branches whose parent nobody recorded": branchesWithoutParent,
  "same name in other cities": sameNameElsewhere,
  "shared mailbox": sharedMailbox,
  "shared switchboard": sharedSwitchboard,
  "shared link": sharedLink,
  "same address": sameAddress,
  "program of a host": programOfHost,
  "similar name in one city": similarName,
  "similar name on one street": similarNameOnStreet,
  "same contact person": sameContact,
  "same acronym": sameAcronym,
};

/** Families whose members have nearly one name: the name alone tells nothing of them. */
export const namesakes: ReadonlySet<FamilyKind> = new Set<FamilyKind>([
  "branches in other cities",
  "branches in one city",
  "branches whose parent nobody recorded",
  "same name in other cities",
  "similar name in one city",
  "similar name on one street",
]);
