import type { MergePreview } from "./merge-choices.ts";

/**
 * What the one that stays would say that it does not say yet, by the paths of what the public sees: items that come along
 * whole, and fields of which another's value stands. Pure.
 */
export function newPaths({ kept, items, differences, organization }: MergePreview): string[] {
  const came = items.flatMap(({ path, into }) => (into === null ? [path] : []));
  const changed = differences.flatMap(({ path, chosen }) => (chosen === kept.id ? [] : [path]));
  const own = new Set(kept.descriptions.map(({ locale }) => locale));
  const texts = organization.descriptions.flatMap(({ locale }) =>
    own.has(locale) ? [] : [`translations.${locale}`],
  );
  const words = (["helps", "audiences"] as const).flatMap((list) =>
    organization[list].filter((word) => !kept[list].includes(word)).map((word) => `${list}.${word}`),
  );
  return [
    ...came,
    // A text that is another is changed, and not new.
    ...changed.map((path) => path.replace(/^descriptions\.(.*)$/, "translations.$1.text")),
    ...texts,
    ...words,
  ];
}
