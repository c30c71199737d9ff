import { useCallback, useMemo, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { RestoreRevision } from "#operations/organizations/saving/saving";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import type { Patient } from "../../saving/usePatience.ts";
import { useUndo } from "../form/items/UndoBar.tsx";
import type { LoadedOrganization } from "../form/organization-form.ts";
import { type LatestRevision, revisionsAfter } from "./latest.ts";
import type { Base } from "./useBase.ts";
import type { SavedAnswer } from "./useSave.ts";

/** What others saved meanwhile, and what is in the form now. */
export interface Kept {
  /** The newest first; empty where one may not know who it was. */
  revisions: LatestRevision[];
  paths: string[];
}

export interface Landing {
  kept: Kept | null;
  forgetKept(): void;
  /** Tells which of others' changes came into the form with a newer state. */
  tellKept(organization: LoadedOrganization, after: number, paths: string[]): Promise<void>;
  /** Says that a save landed, and offers to undo it. */
  saved(answer: SavedAnswer, before: number): void;
  /** Takes over what a verb answered and says what it did; with `undo` it can be taken back. */
  landed(organization: LoadedOrganization, says: string, undo?: () => void): void;
}

/** What is said, and can still be undone, after something was changed on the server. */
export function useLanding(base: Base, { send }: Patient): Landing {
  const translate = useTranslate();
  const notify = useNotify();
  const offerUndo = useUndo();
  const [kept, setKept] = useState<Kept | null>(null);
  const { adopt } = base;

  const tellKept = useCallback(async (organization: LoadedOrganization, after: number, paths: string[]) => {
    if (paths.length === 0) return;
    setKept({ paths, revisions: await revisionsAfter(organization, after) });
  }, []);

  const goBack = useCallback(
    async (id: string, to: number, from: number) => {
      const variables = { id, revision: to, baseRevision: from, requestId: crypto.randomUUID() };
      try {
        const { restoreRevision } = await send((signal) => ask(RestoreRevision, variables, { signal }));
        const { revision, organization } = restoreRevision!;
        adopt(organization!);
        offerUndo(translate("saving.undone"), () => goBack(id, from, revision));
      } catch (error) {
        notify(toAskError(error).message, { type: "warning", autoHideDuration: null });
      }
    },
    [send, adopt, offerUndo, translate, notify],
  );

  const saved = useCallback(
    ({ revision, organization, merged }: SavedAnswer, before: number) => {
      const { id, status } = organization!;
      const says = translate(`saving.saved.${status}`);
      // The revision before is the one that was there, with what others did: only this save is undone.
      if (before > 0) offerUndo(says, () => goBack(id, revision - 1, revision));
      else notify(says, { type: "success" });
      if (merged.length > 0)
        revisionsAfter(organization!, before).then((revisions) =>
          setKept({ paths: merged, revisions: revisions.filter(({ number }) => number < revision) }),
        );
    },
    [offerUndo, translate, notify, goBack],
  );

  const landed = useCallback(
    (organization: LoadedOrganization, says: string, undo?: () => void) => {
      adopt(organization);
      if (undo) offerUndo(says, undo);
      else notify(says, { type: "success" });
    },
    [adopt, offerUndo, notify],
  );

  const forgetKept = useCallback(() => setKept(null), []);
  return useMemo(
    () => ({ kept, forgetKept, tellKept, saved, landed }),
    [kept, forgetKept, tellKept, saved, landed],
  );
}
