import { useCallback, useEffect, useMemo, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { useNavigate } from "react-router-dom";
import { MergeOrganizations, PreviewMerge } from "#operations/merging/merging";
import { ask } from "../ask/ask.ts";
import { type AskError, toAskError } from "../ask/ask-error.ts";
import { queries } from "../ask/queries.ts";
import { useAsk } from "../ask/useAsk.ts";
import { useIntent } from "../ask/useIntent.ts";
import { taskPath } from "../reviews/review-paths.ts";
import {
  type Choices,
  type MergePreview,
  noChoices,
  toMergeChoices,
  turnChoices,
  withoutRefused,
} from "./merge-choices.ts";
import { pairPath } from "./pair-path.ts";
import { useTaskOf } from "./useTaskOf.ts";
import { useUndoMerge } from "./useUndoMerge.tsx";

export interface Merging {
  preview: MergePreview | undefined;
  /** Why it cannot be looked at. */
  error: AskError | null;
  /** Whether what is shown is that of the choices before. */
  isLooking: boolean;
  choices: Choices;
  choose(change: (choices: Choices) => Choices): void;
  /** How many choices were left out because there is nothing to choose there any more. */
  dropped: number;
  /** Has another one stay. */
  keep(id: string): void;
  merge(message: string): Promise<void>;
  isBusy: boolean;
  /** Why it was not merged. */
  refused: AskError | null;
}

/** A merge before it is made: what would come of it, what was chosen, and making it. */
export function useMerging(keepId: string, loseIds: readonly string[]): Merging {
  const translate = useTranslate();
  const notify = useNotify();
  const navigate = useNavigate();
  const undo = useUndoMerge();
  const taskId = useTaskOf();
  const intent = useIntent();
  const [choices, setChoices] = useState<Choices>(noChoices);
  const [dropped, setDropped] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<AskError | null>(null);
  const variables = { keepId, loseIds: [...loseIds], choices: toMergeChoices(choices) };
  const { data, error, isPlaceholderData, refetch } = useAsk(PreviewMerge, variables);
  const preview = data?.previewMerge;

  // What others saved may leave nothing to choose where something was chosen.
  useEffect(() => {
    if (!preview || isPlaceholderData) return;
    const left = withoutRefused(choices, preview.problems);
    if (left.dropped === 0) return;
    setChoices(left.choices);
    setDropped((before) => before + left.dropped);
  }, [preview, isPlaceholderData, choices]);

  const choose = useCallback((change: (choices: Choices) => Choices) => {
    setDropped(0);
    setChoices(change);
  }, []);

  const keep = useCallback(
    (id: string) => {
      const others = [keepId, ...loseIds].filter((each) => each !== id);
      if (preview) setChoices((before) => turnChoices(before, preview.items, id));
      navigate(pairPath(id, others, taskId), { replace: true });
    },
    [keepId, loseIds, preview, navigate, taskId],
  );

  const merge = useCallback(
    async (message: string) => {
      if (!preview || isBusy) return;
      setBusy(true);
      setRefused(null);
      try {
        const { mergeOrganizations } = await ask(MergeOrganizations, {
          keepId,
          loseIds: [...loseIds],
          choices: toMergeChoices(choices),
          revisions: [preview.kept, ...preview.losing].map(({ id, revision }) => ({
            organizationId: id,
            revision,
          })),
          message: message.trim() || null,
          requestId: intent.requestId(),
        });
        intent.done();
        navigate(taskId ? taskPath(taskId) : `/organizations/${keepId}`);
        const says = translate("merging.done", { smart_count: loseIds.length });
        notify(says, { type: "success", undo: () => undo(mergeOrganizations!.merge.id) } as never);
        await queries.invalidateQueries();
      } catch (thrown) {
        const told = toAskError(thrown);
        if (!told.passing) intent.done();
        setRefused(told);
        setBusy(false);
        if (told.code === "CONFLICT") void refetch();
      }
    },
    [preview, isBusy, keepId, loseIds, choices, taskId, intent, navigate, notify, translate, undo, refetch],
  );

  return useMemo(
    () => ({
      ...{ preview, error, isLooking: isPlaceholderData, choices, choose, dropped },
      ...{ keep, merge, isBusy, refused },
    }),
    [preview, error, isPlaceholderData, choices, choose, dropped, keep, merge, isBusy, refused],
  );
}
