import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import {
  type CorruptionKind,
  copies,
  corruptionsPerCopy,
  type FamilyKind,
  families,
  shareWithCopies,
} from "../rates.ts";
import { plainWords } from "./contacts/slugs.ts";
import { corrupt } from "./corruptions/corrupt.ts";
import { type Dice, diceOf } from "./dice.ts";
import { allFamilies, namesakes } from "./families/all-families.ts";
import { pairsOf } from "./families/family.ts";
import { sketchOrganization } from "./organizations/sketch-organization.ts";
import type { World } from "./organizations/world.ts";
import { countHolders, type Holders, isRecognizable } from "./recognizable.ts";
import { type Copy, type Organization, type Sketch, shownName } from "./sketch.ts";
import { toDocument } from "./to-document.ts";

export type Pair = [string, string];

export interface Directory {
  /** In no order that tells anything. */
  documents: OrganizationDocument[];
  /** The ids of each organization that is entered more than once; who is not in it stands alone. */
  truth: string[][];
  /** Two organizations that look alike, by the ids of their first entries. */
  hardNegatives: { kind: FamilyKind; pair: Pair }[];
  /** Each copy, of which entry it is one, and what happened to it. */
  copies: { id: string; of: string; corruptions: CorruptionKind[] }[];
}

interface Member {
  organization: Organization;
  hasNamesakes: boolean;
}

/** A directory of so many organizations with what is entered twice: the same for the same seed, byte for byte. */
export function generateDirectory({
  seed,
  organizations,
}: {
  seed: number;
  organizations: number;
}): Directory {
  const dice = diceOf(seed);
  const world: World = { dice, taken: new Set() };
  const members: Member[] = [];
  const alike: { kind: FamilyKind; pair: [Organization, Organization] }[] = [];
  for (const [kind, percent] of Object.entries(families) as [FamilyKind, number][]) {
    const wanted = members.length + Math.round((organizations * percent) / 100);
    while (members.length < wanted) {
      const family = allFamilies[kind](world);
      members.push(...family.map((organization) => ({ organization, hasNamesakes: namesakes.has(kind) })));
      alike.push(...pairsOf(family).map((pair) => ({ kind, pair })));
    }
  }
  while (members.length < organizations)
    members.push({ organization: sketchOrganization(world), hasNamesakes: false });
  const holders = countHolders(members.map(({ organization }) => organization));
  let wanted = Math.round(organizations * shareWithCopies);
  for (const member of dice.shuffled(members)) {
    if (wanted === 0) break;
    if (addCopies(member, holders, world)) wanted--;
  }
  return write(
    members.map(({ organization }) => organization),
    alike,
    dice,
  );
}

/** Tries of one copy; after so many what was drawn does not suit the organization, and it stays without. */
const tries = 60;

function addCopies(
  { organization, hasNamesakes }: Member,
  holders: Holders,
  { dice, taken }: World,
): boolean {
  const count = dice.pick(copies);
  const made: Copy[] = [];
  while (made.length < count) {
    const corruptions = dice.pick(corruptionsPerCopy);
    let copy: Copy | null = null;
    for (let tried = 0; tried < tries && !copy; tried++) {
      const next = corrupt(organization.sketch, corruptions, { dice, taken });
      if (
        next &&
        isRecognizable(organization.sketch, next.sketch, next.corruptions, { holders, hasNamesakes })
      )
        copy = next;
    }
    if (!copy) return false;
    made.push(copy);
  }
  organization.copies = made;
  return true;
}

function write(
  organizations: Organization[],
  alike: { kind: FamilyKind; pair: [Organization, Organization] }[],
  dice: Dice,
): Directory {
  const ids = new Map<Sketch, string>();
  const sketches = organizations.flatMap(({ sketch, copies }) => [
    sketch,
    ...copies.map((copy) => copy.sketch),
  ]);
  for (const sketch of sketches) ids.set(sketch, dice.uuid());
  const id = (sketch: Sketch) => ids.get(sketch)!;
  const slugs = new Set<string>();
  const documents = dice.shuffled(sketches).map((sketch) => {
    const stem = plainWords(shownName(sketch)).join("-").slice(0, 60) || "organization";
    let slug = stem;
    for (let next = 2; slugs.has(slug); next++) slug = `${stem}-${next}`;
    slugs.add(slug);
    const parentId = sketch.parent && id(sketch.parent.sketch);
    return toDocument(sketch, { id: id(sketch), slug, parentId }, dice);
  });
  const copied = organizations.filter(({ copies }) => copies.length > 0);
  return {
    documents,
    truth: copied.map(({ sketch, copies }) =>
      dice.shuffled([sketch, ...copies.map((copy) => copy.sketch)].map(id)),
    ),
    hardNegatives: alike.map(({ kind, pair: [one, other] }) => ({
      kind,
      pair: [id(one.sketch), id(other.sketch)],
    })),
    copies: copied.flatMap(({ sketch, copies }) =>
      copies.map((copy) => ({ id: id(copy.sketch), of: id(sketch), corruptions: copy.corruptions })),
    ),
  };
}
