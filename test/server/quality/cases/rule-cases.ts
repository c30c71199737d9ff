import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import type { Finding } from "../../../../server/quality/finding.ts";
import type { RuleContext } from "../../../../server/quality/rule-context.ts";

/** What the rule is to know beside the document; nothing but the moment when left out. */
export type Beside = Partial<RuleContext>;

/** What a rule finds and what it lets pass; `mended` is what the document says after the repair. */
export interface RuleCases {
  finds: [
    what: string,
    document: OrganizationDocument,
    expected?: { severity?: Finding["severity"]; mended?: object | null; beside?: Beside },
  ][];
  passes: [what: string, document: OrganizationDocument, beside?: Beside][];
}
