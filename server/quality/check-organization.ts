import type { FieldProblem } from "../errors.ts";
import { type Reader, type SentForm, tryForm } from "../organizations/try-form.ts";
import type { ShownFinding } from "./findings/finding-record.ts";
import { noticedIn } from "./noticed-in.ts";

export interface OrganizationCheck {
  /** Why a save would be refused as things are. */
  problems: FieldProblem[];
  /** What the rules notice, worst first. */
  findings: ShownFinding[];
}

/** Looks at an unsaved form as a save would, and lets the rules look too. Saves nothing. Fails with BAD_INPUT, NOT_FOUND, FORBIDDEN. */
export async function checkOrganization(reader: Reader, sent: SentForm): Promise<OrganizationCheck> {
  const { before, document, problems } = await tryForm(reader, sent);
  return { problems, findings: await noticedIn(reader, { ...before, document }) };
}
