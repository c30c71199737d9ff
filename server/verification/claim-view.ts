import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { claimsOf, type DocumentClaim } from "./claims.ts";
import { type Clocks, clocksOf } from "./clocks.ts";

/** A claim of a document, with the organization that it is about. */
export type Claimed<Claim> = Claim & { organization: LoadedOrganization };

interface View {
  clocks: Clocks;
  claims: Map<string, DocumentClaim>;
}

const views = new WeakMap<LoadedOrganization, View>();

/** The clocks of an organization and what its claims say, worked out once. */
export function viewOf(organization: LoadedOrganization): View {
  const known = views.get(organization);
  if (known) return known;
  const { document, verifications, days } = organization;
  const view = {
    clocks: clocksOf(document, verifications, days),
    claims: new Map(claimsOf(document, days).map((claim) => [claim.id, claim])),
  };
  views.set(organization, view);
  return view;
}

/** The same organization with less in its document; its clocks stay those of all that was checked. */
export function withDocument(
  organization: LoadedOrganization,
  document: LoadedOrganization["document"],
): LoadedOrganization {
  const shown = { ...organization, document };
  views.set(shown, viewOf(organization));
  return shown;
}

/** The claims, each with the organization that it is about. */
export function claimed<Claim extends object>(
  organization: LoadedOrganization,
  claims: Claim[],
): Claimed<Claim>[] {
  return claims.map((claim) => ({ ...claim, organization }));
}
