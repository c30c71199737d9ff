import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useMe } from "../../session/useMe.ts";
import { compareForms, type FormChange } from "../changes/compare-forms.ts";
import type { OrganizationForm } from "../form/organization-form.ts";
import { type Draft, dropDraft, findDrafts, holdSession, keepDraft, keepDraftAtOnce } from "./drafts.ts";
import { rebaseForm } from "./rebase-form.ts";
import type { Base } from "./useBase.ts";

/** Long enough not to write on every key, short enough to lose no more than a word in a crash. */
const keepAfter = 300;

export interface DraftOffer {
  draft: Draft;
  /** What it would change in what is saved today. */
  changes: FormChange[];
}

export interface Drafts {
  /** What was typed earlier and not saved, the newest first; null while there is nothing to offer. */
  offer: DraftOffer | null;
  bringBack(): void;
  discard(): void;
  /** Takes a draft into the form, under what was typed there. */
  bring(draft: Draft): void;
}

interface Drafting {
  form: UseFormReturn<OrganizationForm>;
  id: string;
  base: Base;
  /** Hears which id a new organization has that was begun earlier. */
  takeId(id: string): void;
}

/** Keeps what is typed in this browser until it is saved, and offers what an earlier page has kept. */
export function useDrafts({ form, id, base, takeId }: Drafting): Drafts {
  const person = useMe()?.user?.id;
  const session = useRef(crypto.randomUUID()).current;
  const [found, setFound] = useState<Draft[]>([]);
  const { subscribe, getValues } = form;
  const { organization, theirs, ancestor, since, put } = base;
  const isNew = organization === null;

  /** What is typed now; null where nothing differs from what is saved. */
  const drafted = useCallback((): Draft | null => {
    const values = structuredClone(getValues());
    if (person === undefined || compareForms(theirs(), values).length === 0) return null;
    const typedAt = new Date().toISOString();
    return {
      person,
      organization: id,
      session,
      isNew,
      typedAt,
      since: since(),
      ancestor: ancestor(),
      values,
    };
  }, [person, id, session, isNew, getValues, theirs, ancestor, since]);

  const keep = useCallback(async () => {
    const draft = drafted();
    if (draft) await keepDraft(draft);
    else if (person !== undefined) await dropDraft({ person, organization: id, session });
  }, [drafted, person, id, session]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      // A browser that keeps nothing, as in some private windows, is no reason to disturb somebody who types.
      keep().catch(() => {});
    };
    const end = subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(write, keepAfter);
      },
    });
    const hide = () => timer !== undefined && document.visibilityState === "hidden" && write();
    const leave = () => {
      const draft = drafted();
      if (draft) keepDraftAtOnce(draft);
    };
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", hide);
    return () => {
      if (timer !== undefined) write();
      end();
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", hide);
    };
  }, [subscribe, keep, drafted]);

  // What was saved is no draft any more.
  useEffect(() => {
    if (organization) keep().catch(() => {});
  }, [organization, keep]);

  useEffect(() => {
    const page = new AbortController();
    holdSession(session, page.signal);
    return () => page.abort();
  }, [session]);

  useEffect(() => {
    let here = true;
    if (person !== undefined)
      findDrafts(person)
        .then((drafts) => {
          if (here)
            setFound(
              drafts.filter(
                (draft) => draft.session !== session && (isNew ? draft.isNew : draft.organization === id),
              ),
            );
        })
        .catch(() => {});
    return () => {
      here = false;
    };
  }, [person, id, isNew, session]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved by now decides what a draft would change.
  const offers = useMemo(
    () =>
      found.map((draft) => {
        const { form: wanted } = rebaseForm(draft.ancestor, theirs(), draft.values);
        return { draft, changes: compareForms(theirs(), wanted) };
      }),
    [found, organization, theirs],
  );

  // A draft that was saved after all, though the answer never came, says nothing new.
  useEffect(() => {
    for (const { draft, changes } of offers) if (changes.length === 0) dropDraft(draft).catch(() => {});
  }, [offers]);

  const offer = offers.find(({ changes }) => changes.length > 0) ?? null;
  const forget = useCallback((draft: Draft) => {
    setFound((before) => before.filter((each) => each !== draft));
    dropDraft(draft).catch(() => {});
  }, []);
  const bring = useCallback(
    (draft: Draft) => {
      const rebased = rebaseForm(draft.ancestor, theirs(), draft.values);
      // What was typed meanwhile on this page is the newer one.
      const { form: wanted } = rebaseForm(theirs(), rebased.form, getValues());
      const relativeTo = { form: rebased.ancestor, revision: draft.since };
      put(wanted, rebased.conflicts.length > 0 ? relativeTo : undefined);
      takeId(draft.organization);
      forget(draft);
    },
    [theirs, getValues, put, takeId, forget],
  );
  const bringBack = useCallback(() => offer && bring(offer.draft), [offer, bring]);
  const discard = useCallback(() => offer && forget(offer.draft), [offer, forget]);
  return useMemo(() => ({ offer, bringBack, discard, bring }), [offer, bringBack, discard, bring]);
}
