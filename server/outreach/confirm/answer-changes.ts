import { readFields } from "../../documents/read-fields.ts";
import type { Change } from "../../documents/shape.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { organizationShape } from "../../organizations/organization-shape.ts";
import type { ClaimAnswer, Correction } from "./read-answer.ts";

type Says = (path: string) => unknown;

/**
 * What an organization's answer would change of its document: corrected fields, what is no more, and what cannot stay when
 * these are gone. Presence is not taken away: that it has closed is for a person to decide. Pure.
 */
export function answerChanges(document: OrganizationDocument, answers: readonly ClaimAnswer[]): Change[] {
  const says = readFields(document, organizationShape);
  const changes = answers.flatMap((answer): Change[] => {
    const { claim } = answer;
    if (answer.says === "CHANGED") return correct(claim.path, answer.corrections, says);
    if (answer.says === "RIGHT" || claim.kind === "PRESENCE") return [];
    return [takeAway(claim.path, says), ...leaveBehind(document, claim.item.id, says)];
  });
  const gone = changes.filter(({ to }) => to === null).map(({ path }) => path);
  const within = ({ path }: Change) => gone.some((item) => path.startsWith(`${item}.`));
  return [...new Map(changes.filter((each) => !within(each)).map((each) => [each.path, each])).values()];
}

const takeAway = (path: string, says: Says): Change => ({ path, from: says(path), to: null });

/** The fields as they should be; what was printed before, and the point on the map, speak of the old ones. */
function correct(path: string, corrections: readonly Correction[], says: Says): Change[] {
  const own = corrections.map(({ field, to }) => ({
    path: `${path}.${field.stored}`,
    from: says(`${path}.${field.stored}`),
    to,
  }));
  const names = corrections.map(({ field }) => field.name);
  const moved = names.includes("address1") || names.includes("city");
  const outdated = [
    ...(path.startsWith("locations.") || names.includes("url") ? ["asPublished"] : []),
    ...(path.startsWith("locations.") && moved ? ["latitude", "longitude", "coordinatePrecision"] : []),
  ].map((name) => takeAway(`${path}.${name}`, says));
  return [...own, ...outdated.filter(({ from }) => from !== null)];
}

/** What belonged to a person goes with them; what belonged to a place is the organization's from then on. */
function leaveBehind(document: OrganizationDocument, id: string, says: Says): Change[] {
  return (["phones", "emails", "schedules", "contacts"] as const).flatMap((list) =>
    document[list].flatMap((child): Change[] => {
      const path = `${list}.${child.id}`;
      if ("contactId" in child && child.contactId === id) return [takeAway(path, says)];
      return child.locationId === id ? [takeAway(`${path}.locationId`, says)] : [];
    }),
  );
}
