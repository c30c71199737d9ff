import type { Change } from "../../documents/shape.ts";
import type { OrganizationDocument } from "../document.ts";

/** How history tells of a new organization: it stands whole in the revision itself. */
export function creationOf({ slug }: OrganizationDocument): Change {
  return { path: "organization", from: null, to: slug };
}
