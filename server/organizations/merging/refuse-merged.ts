import { failTelling } from "../../errors.ts";
import type { LoadedOrganization } from "../load-documents.ts";

/** Stops with MERGED, which tells where to go on, when an organization has become part of another one. */
export function refuseMerged({ mergedInto }: Pick<LoadedOrganization, "mergedInto">): void {
  if (mergedInto !== null) failTelling("MERGED", { mergedInto }, words);
}

/** As curators read it: who asks by the schema finds in its errors where the id of the other one stands. */
const words = {
  en: "It has become part of another organization since, so nothing was done here. Go on there.",
  es: "Entretanto pasó a ser parte de otra organización, así que aquí no se hizo nada. Continúa allí.",
};
