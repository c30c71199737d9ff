import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import type { Finding } from "../../../../server/quality/finding.ts";

/** What a rule finds and what it lets pass; `mended` is what the document says after the repair. */
export interface RuleCases {
  finds: [
    what: string,
    document: OrganizationDocument,
    expected?: { severity?: Finding["severity"]; mended?: object | null },
  ][];
  passes: [what: string, document: OrganizationDocument][];
}
