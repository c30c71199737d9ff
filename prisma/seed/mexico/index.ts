import type { SeedOrganization } from "../seed.types.ts";
import { legalAid } from "./legal-aid.ts";
import { unhcr } from "./organizations/unhcr.ts";
import { otherSupport } from "./other-support.ts";
import { unhcrOffices } from "./unhcr-offices.ts";

export { mexico } from "./country.ts";
export { legalAid, otherSupport, unhcr, unhcrOffices };

/** Everything the Mexico page holds: the 32 entries in page order, and before them the one parent. */
export const mexicoOrganizations: SeedOrganization[] = [unhcr, ...legalAid, ...unhcrOffices, ...otherSupport];
