import type { EditorialContext } from "../../editorial/context.ts";
import { fromLocalized, type LocalizedText } from "../../editorial/localized.type.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import type { LoadedOrganization } from "../../organizations/load-documents.ts";
import { visibleOrganization } from "../../organizations/read-organization.ts";
import { redactDocument } from "../../organizations/redact-document.ts";
import { letterLocale } from "../../outreach/letter-locale.ts";
import type { ShownFinding } from "../../quality/findings/finding-record.ts";
import { organizationFindings } from "../../quality/findings/organization-findings.ts";
import { languageOfCountry } from "../language-of-country.ts";
import { attemptsOf } from "./attempts-of.ts";
import { type CallScript, callScript } from "./call-script.ts";
import { type MailDraft, mailDraft } from "./mail-draft.ts";
import { suggestHours } from "./suggest-hours.ts";
import { type TaskClaim, taskClaims } from "./task-claims.ts";
import type { TaskRow } from "./task-row.ts";

/** Whoever sees a task sees its organization. */
const organizationOf = async (context: EditorialContext, task: TaskRow): Promise<LoadedOrganization> =>
  (await visibleOrganization(context, task.organizationId))!;

/** The claims of a task, in the order to check them. */
export async function claimsOfTask(context: EditorialContext, task: TaskRow): Promise<TaskClaim[]> {
  return taskClaims(await organizationOf(context, task), task, context.now);
}

/** What was noticed about a claim and is open. */
export async function findingsOfClaim(context: EditorialContext, claim: TaskClaim): Promise<ShownFinding[]> {
  const organization = await visibleOrganization(context, claim.organizationId);
  const open = organization ? await organizationFindings(context, organization, ["OPEN"]) : [];
  return open.filter(({ claimId }) => claimId === claim.claimId);
}

/** When to try again; null where no attempt failed. */
export async function hoursOfTask(
  task: TaskRow,
  _args: object,
  context: EditorialContext,
): Promise<LocalizedText[] | null> {
  const tried = await attemptsOf(context, task.id);
  if (tried.length === 0) return null;
  const { document } = await organizationOf(context, task);
  const hours = suggestHours(document, tried);
  return hours && fromLocalized(hours);
}

/** What to say when calling. */
export async function callScriptOf(context: EditorialContext, task: TaskRow): Promise<CallScript> {
  const organization = await organizationOf(context, task);
  const { document } = organization;
  const claims = taskClaims(organization, task, context.now);
  return callScript({ document, claims, language: likelyLanguage(document) });
}

/** A letter to send by hand, to the first mailbox that the public sees and that may be written to. */
export async function mailDraftOf(context: EditorialContext, task: TaskRow): Promise<MailDraft | null> {
  const { document, status } = await organizationOf(context, task);
  if (status === "MERGED") return null;
  const seen = redactDocument(document, { ...context.actor, role: "CONTRIBUTOR" }, context.now);
  const addresses = seen.emails.flatMap(({ address }) => address ?? []);
  const refused = await context.db.mailbox.findMany({
    where: {
      address: { in: addresses.map((address) => address.toLowerCase()) },
      OR: [{ consent: "REFUSED" }, { bouncedAt: { not: null } }],
    },
    select: { address: true },
  });
  const kept = new Set(refused.map(({ address }) => address));
  const to = addresses.find((address) => !kept.has(address.toLowerCase()));
  if (to === undefined) return null;
  const languages = document.languages.map(({ code }) => code);
  return mailDraft({
    document: seen,
    to,
    locale: letterLocale({ countries: countriesOf(document), languages }),
  });
}

/** In which language they likely answer the phone: their country's, else one in which they help people. */
function likelyLanguage(document: OrganizationDocument): string {
  const [home] = countriesOf(document).flatMap((code) => languageOfCountry(code) ?? []);
  return home ?? document.languages[0]?.code ?? "en";
}

/** Countries of its places, or of its entries where it has none. */
function countriesOf({ locations, entries }: OrganizationDocument): string[] {
  const places = locations.flatMap(({ country }) => country ?? []);
  return places.length > 0 ? places : entries.map(({ country }) => country);
}
