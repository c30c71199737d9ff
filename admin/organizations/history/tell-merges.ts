import type { MergePartsFragment } from "#operations/merging/merging";
import type { Say } from "../changes/path-words.ts";
import type { RevisionWhole } from "./revision-pages.ts";

export type MergeMade = MergePartsFragment;

/**
 * What a revision of an organization has to do with its merges: that others became part of it, that it became part of
 * another one, or that they were parted again. Pure.
 */
export function tellMerges(
  { number, madeAt, kind }: Pick<RevisionWhole, "number" | "madeAt" | "kind">,
  id: string,
  merges: readonly MergeMade[],
  say: Say,
): string[] {
  return merges.flatMap((merge) => {
    const { kept, lost, keptAfter, undoneAt } = merge;
    const own = lost.find(({ organization }) => organization?.id === id);
    const isUndone = kind === "RESTORE" && undoneAt !== null && Date.parse(undoneAt) === Date.parse(madeAt);
    const quoted = (name: string | undefined) =>
      name ? say.translate("merging.merged.quoted", { name }) : say.translate("saving.another");
    if (own) {
      const what = quoted(kept?.name);
      if (own.revisionAfter === number) return [say.translate("history.merge.into", { what })];
      return isUndone ? [say.translate("history.merge.partedFrom", { what })] : [];
    }
    if (kept?.id !== id) return [];
    const what = new Intl.ListFormat(say.locale).format(
      lost.map(({ organization }) => quoted(organization?.name)),
    );
    if (keptAfter === number) return [say.translate("history.merge.got", { what, smart_count: lost.length })];
    return isUndone ? [say.translate("history.merge.parted", { what, smart_count: lost.length })] : [];
  });
}
