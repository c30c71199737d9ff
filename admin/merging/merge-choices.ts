import type { PreviewMergeQuery, PreviewMergeQueryVariables } from "#operations/merging/merging";

export type MergePreview = PreviewMergeQuery["previewMerge"];
export type Difference = MergePreview["differences"][number];

/** What somebody wants otherwise than it comes by itself. */
export interface Choices {
  /** Whose value stands, by a path of the merged one. */
  values: readonly { path: string; organizationId: string }[];
  /** Items of one that goes: the same as `into`, or kept apart; `instead` is what it would fall together with. */
  pairs: readonly { id: string; into: string | null; instead: string | null }[];
}

export const noChoices: Choices = { values: [], pairs: [] };

/** As the door takes them. */
export function toMergeChoices({ values, pairs }: Choices): PreviewMergeQueryVariables["choices"] {
  return { values: [...values], pairs: pairs.map(({ id, into }) => ({ id, into })) };
}

/** Has the values of one organization stand at the differences of one part. */
export function chooseValue(choices: Choices, part: readonly Difference[], organizationId: string): Choices {
  const paths = part.map(({ path }) => path);
  const others = choices.values.filter(({ path }) => !paths.includes(path));
  return { ...choices, values: [...others, { path: paths[0]!, organizationId }] };
}

/** Whose value stands at the differences of one part: as was chosen just now, else as it comes. */
export function chosenOf({ values }: Choices, part: readonly Difference[]): string {
  const choice = values.find(({ path }) => part.some((difference) => difference.path === path));
  return choice?.organizationId ?? part[0]!.chosen;
}

/** Has an item of one that goes fall together with another, or keeps it apart. */
export function pairItem(
  choices: Choices,
  { id, into, now }: { id: string; into: string | null; now: string | null },
): Choices {
  const known = choices.pairs.find((pair) => pair.id === id);
  const others = choices.pairs.filter((pair) => pair.id !== id);
  const instead = known ? known.instead : now;
  // What comes by itself again is no choice.
  if (into === instead) return { ...choices, pairs: others };
  return { ...choices, pairs: [...others, { id, into, instead }] };
}

/** The choices without those that the server does not take any more, because what they were about has changed. */
export function withoutRefused(
  choices: Choices,
  problems: readonly { path: string }[],
): { choices: Choices; dropped: number } {
  const refused = (list: string) =>
    new Set(
      problems.flatMap(({ path }) => {
        const found = new RegExp(`^choices\\.${list}\\[(\\d+)\\]`).exec(path);
        return found ? [Number(found[1])] : [];
      }),
    );
  const [values, pairs] = [refused("values"), refused("pairs")];
  return {
    choices: {
      values: choices.values.filter((_, place) => !values.has(place)),
      pairs: choices.pairs.filter((_, place) => !pairs.has(place)),
    },
    dropped: values.size + pairs.size,
  };
}

const lastPart = (path: string) => path.split(".")[1] ?? "";

/**
 * The choices when another one stays. An item that stood goes by the id of that one's own from then on, where both fell
 * together; what was kept apart, or said to be the same, is so the other way round. What cannot be told is left out. Pure.
 */
export function turnChoices(
  { values, pairs }: Choices,
  items: MergePreview["items"],
  nextId: string,
): Choices {
  const own = new Map(
    items.flatMap(({ organizationId, path, into }) =>
      organizationId === nextId && into ? [[lastPart(into), lastPart(path)] as const] : [],
    ),
  );
  const mine = new Set(
    items.flatMap(({ organizationId, path }) => (organizationId === nextId ? [lastPart(path)] : [])),
  );
  const turned = values.flatMap(({ path, organizationId }) => {
    const [list, id, ...rest] = path.split(".");
    if (rest.length === 0) return [{ path, organizationId }];
    // Of an item that was one's own and moved as it is there was nothing to choose.
    const next = own.get(id!) ?? id!;
    return [{ path: [list, next, ...rest].join("."), organizationId }];
  });
  return {
    values: turned,
    pairs: pairs.flatMap(({ id, into, instead }) => {
      if (!mine.has(id)) return [{ id, into: into && (own.get(into) ?? into), instead }];
      const partner = into ?? instead;
      return partner ? [{ id: partner, into: into && id, instead: into ? null : id }] : [];
    }),
  };
}
