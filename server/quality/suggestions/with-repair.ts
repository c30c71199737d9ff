import { applyChanges } from "../../documents/apply-changes.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { deriveDocument } from "../../organizations/inputs/derive-document.ts";
import { organizationShape } from "../../organizations/organization-shape.ts";
import type { Repair } from "../finding.ts";

/** The document that a repair makes of one, with all that follows from its fields. Pure. */
export function withRepair(
  document: OrganizationDocument,
  { changes }: Pick<Repair, "changes">,
  now: Date,
): OrganizationDocument {
  const { id, presence } = document;
  const told = changes.map(({ path, to }) => ({ path, from: null, to }));
  const repaired = { ...applyChanges(document, told, organizationShape), id, presence };
  return deriveDocument(repaired as unknown as OrganizationDocument, [document], now);
}
