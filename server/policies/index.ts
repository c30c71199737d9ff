import { apiKeyPolicy } from "./api-key.ts";
import { auditPolicy } from "./audit.ts";
import { bulkPolicy } from "./bulk.ts";
import { countryPolicy } from "./country.ts";
import { findingPolicy } from "./finding.ts";
import { intervalPolicy } from "./interval.ts";
import type { Policy } from "./law.ts";
import { letterPolicy } from "./letter.ts";
import { mailboxPolicy } from "./mailbox.ts";
import { notePolicy } from "./note.ts";
import { organizationPolicy } from "./organization.ts";
import { privacyPolicy } from "./privacy.ts";
import { proposalPolicy } from "./proposal.ts";
import { reviewPolicy } from "./review.ts";
import { rulePolicy } from "./rule.ts";
import { savedViewPolicy } from "./saved-view.ts";
import { sectionPolicy } from "./section.ts";
import { sectionOrderPolicy } from "./section-order.ts";
import { sessionPolicy } from "./session.ts";
import { taskPolicy } from "./task.ts";
import { userPolicy } from "./user.ts";

/** The whole law, in the order of docs/permissions.md. */
// biome-ignore lint/suspicious/noExplicitAny: each policy is about records of its own kind
export const policies: readonly Policy<any>[] = [
  organizationPolicy,
  proposalPolicy,
  bulkPolicy,
  notePolicy,
  findingPolicy,
  rulePolicy,
  reviewPolicy,
  taskPolicy,
  letterPolicy,
  mailboxPolicy,
  countryPolicy,
  sectionPolicy,
  sectionOrderPolicy,
  intervalPolicy,
  userPolicy,
  sessionPolicy,
  savedViewPolicy,
  apiKeyPolicy,
  privacyPolicy,
  auditPolicy,
];
