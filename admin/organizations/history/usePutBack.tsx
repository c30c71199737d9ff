import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { PutFieldBack, PutRevisionBack } from "#operations/organizations/history/history";
import { ask } from "../../ask/ask.ts";
import { toAskError } from "../../ask/ask-error.ts";
import { revisionsKey } from "../../history/RevisionTimeline.tsx";
import type { LoadedOrganization, OrganizationForm } from "../form/organization-form.ts";
import { toForm } from "../form/organization-form.ts";
import { inputOfChange, putFieldBack } from "./put-field-back.ts";

interface PutBack {
  /** What the organization says now; null for those who may not change it. */
  now: OrganizationForm | null;
  /** Makes one field say again what it said; the newest revision is what it is held against. */
  putBack(path: string, then: OrganizationForm): Promise<void>;
  /** Makes the organization say again all that it said at a revision. */
  restore(revision: number, message: string, requestId: string): Promise<void>;
  isBusy: boolean;
}

const Context = createContext<PutBack | null>(null);

/** Lets what stands inside put things of the organization back; whatever was put back can be undone. */
export function PutBackProvider({
  organization,
  children,
}: {
  organization: LoadedOrganization;
  children: ReactNode;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const { id, revision: newest, may } = organization;

  const done = useCallback(
    async (made: number, says: string) => {
      if (made === newest) return void notify("history.same");
      const undo = async () => {
        const variables = { id, revision: made - 1, baseRevision: made, requestId: crypto.randomUUID() };
        try {
          await ask(PutRevisionBack, variables);
          notify("saving.undone", { type: "success" });
        } catch (error) {
          notify(toAskError(error).message, { type: "warning", autoHideDuration: null });
        }
        await readAnew();
      };
      const readAnew = () =>
        Promise.all([
          client.invalidateQueries({ queryKey: ["LoadOrganization"] }),
          client.invalidateQueries({ queryKey: revisionsKey(`organizations/${id}`) }),
        ]);
      notify(says, { type: "success", undo });
      await readAnew();
    },
    [client, id, newest, notify],
  );

  const putBack = useCallback(
    async (path: string, then: OrganizationForm) => {
      const now = toForm(organization);
      setBusy(true);
      try {
        const { saveOrganization } = await ask(PutFieldBack, {
          id,
          baseRevision: newest,
          input: inputOfChange(now, putFieldBack(now, then, path)),
          message: translate("history.putBackMessage"),
          requestId: crypto.randomUUID(),
        });
        await done(saveOrganization!.revision, "history.fieldIsBack");
      } catch (error) {
        notify(toAskError(error).message, { type: "warning", autoHideDuration: null });
      } finally {
        setBusy(false);
      }
    },
    [organization, id, newest, translate, notify, done],
  );

  const restore = useCallback(
    async (revision: number, message: string, requestId: string) => {
      const { restoreRevision } = await ask(PutRevisionBack, {
        id,
        revision,
        baseRevision: newest,
        message: message.trim() || null,
        requestId,
      });
      await done(restoreRevision!.revision, "history.restored");
    },
    [id, newest, done],
  );

  const value = useMemo(
    () => ({ now: may.includes("save") ? toForm(organization) : null, putBack, restore, isBusy }),
    [may, organization, putBack, restore, isBusy],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePutBack(): PutBack {
  const found = useContext(Context);
  if (!found) throw new Error("This stands inside an organization's history only.");
  return found;
}
