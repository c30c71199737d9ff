import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { LoadOrganization } from "#operations/organizations/organization";
import { ReadRevision } from "#operations/organizations/saving/saving";
import { ask } from "../../ask/ask.ts";
import type { LoadedOrganization } from "../form/organization-form.ts";
import { type LatestRevision, revisionsAfter } from "./latest.ts";
import type { Base } from "./useBase.ts";
import type { Landing } from "./useLanding.ts";
import { mergedIntoOf } from "./useMergedInto.ts";
import type { Unsaved } from "./useUnsaved.ts";

/** Somebody who goes back and forth between two tabs asks no more often than this, in milliseconds. */
const askAgainAfter = 5000;

export interface Found {
  organization: LoadedOrganization;
  /** Who saved it, the newest first; empty where one may not know. */
  revisions: LatestRevision[];
}

export interface Newer {
  /** What others saved while this page was open and changed; null while there is nothing. */
  found: Found | null;
  /** Takes it in under what is typed. */
  take(): void;
}

interface Looking {
  base: Base;
  unsaved: Unsaved;
  /** Whether something is under way, which finds out by itself. */
  isBusy: boolean;
  landing: Landing;
  /** Hears that it is part of another one now. */
  onMerged(into: string): void;
}

/** Looks, each time the person comes back to the page, whether somebody has saved in the meantime. */
export function useNewer({ base, unsaved, isBusy, landing, onMerged }: Looking): Newer {
  const [found, setFound] = useState<Found | null>(null);
  const asked = useRef(0);
  const { organization, now, adopt } = base;
  const { look: lookAtForm } = unsaved;
  const { tellKept } = landing;
  const busy = useRef(isBusy);
  busy.current = isBusy;

  const look = useCallback(async () => {
    const known = now();
    if (!known || busy.current || Date.now() - asked.current < askAgainAfter) return;
    asked.current = Date.now();
    const { organization: latest } = await ask(ReadRevision, { id: known.id });
    if (!latest || (latest.id === known.id && latest.revision <= known.revision)) return;
    const { organization: newest } = await ask(LoadOrganization, { id: known.id });
    if (!newest || busy.current) return;
    const into = mergedIntoOf(newest, known.id);
    if (into !== null) return onMerged(into);
    if (lookAtForm().changes.length === 0) return tellKept(newest, known.revision, adopt(newest).taken);
    setFound({ organization: newest, revisions: await revisionsAfter(newest, known.revision) });
  }, [now, adopt, lookAtForm, tellKept, onMerged]);

  useEffect(() => {
    const come = () => {
      // Offline one learns of it later, at the latest when saving.
      if (document.visibilityState === "visible") look().catch(() => {});
    };
    window.addEventListener("focus", come);
    document.addEventListener("visibilitychange", come);
    return () => {
      window.removeEventListener("focus", come);
      document.removeEventListener("visibilitychange", come);
    };
  }, [look]);

  const isOld = found !== null && found.organization.revision <= (organization?.revision ?? 0);
  const take = useCallback(() => {
    const known = now();
    if (!found || !known) return;
    tellKept(found.organization, known.revision, adopt(found.organization).taken);
    setFound(null);
  }, [found, now, adopt, tellKept]);
  return useMemo(() => ({ found: isOld ? null : found, take }), [isOld, found, take]);
}
