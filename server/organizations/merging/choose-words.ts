import { foldText } from "../../publishing/fold-text.ts";
import { uuidOf } from "../../uuid-of.ts";
import type { NameStatus, OrganizationDocument } from "../document.ts";
import type { Preference } from "./item-parts.ts";
import type { MergeSide } from "./merge-plan.ts";
import type { Settling } from "./settle.ts";

/** Posada's own namespace for the names that a merge leaves as other names. */
const namespace = "5c1f0a77-9f5e-4d0b-8d53-2a6f3b8e41c9";
/** A name that its source states is better than one that was worked out, and that than none. */
const statuses: NameStatus[] = ["UNKNOWN", "INFERRED", "STATED"];

const kept: Preference = { from: "kept", because: "KEPT" };
const naming = ({ name, nameStatus, nameBasis }: OrganizationDocument) => ({ name, nameStatus, nameBasis });

/**
 * The words of two organizations together: one name, and the other one among the other names; of each language one
 * description, the one that says more; all kinds of help, audiences and languages. Pure.
 */
export function chooseWords(
  merged: OrganizationDocument,
  owner: string,
  lost: MergeSide,
  settling: Settling,
): OrganizationDocument {
  const other = lost.document;
  const sides = { owner, other: other.id };
  const named = settling.isOthers(
    { ...sides, path: "name", value: naming(merged), otherwise: naming(other) },
    statuses.indexOf(other.nameStatus) > statuses.indexOf(merged.nameStatus)
      ? { from: "lost", because: "STATED" }
      : kept,
  )
    ? other
    : merged;
  const unnamed = named === other ? merged : other;
  const date = { ...sides, path: "sourceDate", value: merged.sourceDate, otherwise: other.sourceDate };
  return {
    ...merged,
    ...naming(named),
    alternateNames: withName(merged, named, unnamed, lost),
    sourceDate: settling.isOthers(date, fillingIn(merged.sourceDate, other.sourceDate))
      ? other.sourceDate
      : merged.sourceDate,
    descriptions: chooseDescriptions(merged, other, sides, settling),
    languages: chooseLanguages(merged, other, sides, settling),
    helps: [...new Set([...merged.helps, ...other.helps])],
    audiences: [...new Set([...merged.audiences, ...other.audiences])],
  };
}

function fillingIn(value: unknown, otherwise: unknown): Preference {
  return value === null && otherwise !== null ? { from: "lost", because: "FULLER" } : kept;
}

/** The name that does not stand stays an other name; a description of a place whose name is lost was none. */
function withName(
  { alternateNames }: OrganizationDocument,
  named: OrganizationDocument,
  { name, nameStatus }: OrganizationDocument,
  lost: MergeSide,
): OrganizationDocument["alternateNames"] {
  const known = [named.name, ...alternateNames.map((other) => other.name)].map(foldText);
  if (nameStatus === "UNKNOWN" || known.includes(foldText(name))) return alternateNames;
  // Where the two were merged before and parted again, this is another name than that one.
  const id = uuidOf(namespace, `${lost.document.id}/${lost.revision}/${name}`);
  return [...alternateNames, { id, name, locale: null }];
}

type Owners = { owner: string; other: string };

function chooseDescriptions(
  merged: OrganizationDocument,
  other: OrganizationDocument,
  sides: Owners,
  settling: Settling,
): OrganizationDocument["descriptions"] {
  const texts = new Map(merged.descriptions.map((text) => [text.locale, text]));
  for (const text of other.descriptions) {
    const own = texts.get(text.locale);
    const isLonger = own !== undefined && text.body.length > own.body.length;
    const said = { ...sides, path: `descriptions.${text.locale}`, value: own?.body, otherwise: text.body };
    if (
      !own ||
      settling.isOthers(
        said,
        isLonger ? { from: "lost", because: "LONGER" } : { from: "kept", because: "LONGER" },
      )
    )
      texts.set(text.locale, text);
  }
  return [...texts.values()].sort((a, b) => (a.locale < b.locale ? -1 : 1));
}

function chooseLanguages(
  merged: OrganizationDocument,
  other: OrganizationDocument,
  sides: Owners,
  settling: Settling,
): OrganizationDocument["languages"] {
  const spoken = new Map(merged.languages.map((language) => [language.code.toLowerCase(), language]));
  for (const { code, note } of other.languages) {
    const own = spoken.get(code.toLowerCase());
    const said = { ...sides, path: `languages.${own?.code}`, value: own?.note, otherwise: note };
    if (!own) spoken.set(code.toLowerCase(), { code, note });
    else if (settling.isOthers(said, fillingIn(own.note, note)))
      spoken.set(code.toLowerCase(), { ...own, note });
  }
  return [...spoken.values()];
}
