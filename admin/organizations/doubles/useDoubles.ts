import { useEffect, useState } from "react";
import { useLocale } from "react-admin";
import { useFormContext } from "react-hook-form";
import { PossibleDoubles } from "#operations/organizations/doubles/doubles";
import { ask } from "../../ask/ask.ts";
import { useMay } from "../../session/useMe.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { type OrganizationForm, toInput } from "../form/organization-form.ts";
import { useSaving } from "../saving/useSaving.ts";
import { type Double, readDoubles } from "./read-doubles.ts";

/** In milliseconds: a name is mostly whole when somebody pauses so long. */
const askAfter = 600;

/** Fewer letters are no name yet. */
const fewest = 3;

/** Those that a new organization, or a draft that was given another name, may be a double of. */
export function useDoubles(): readonly Double[] {
  const desk = useLocale() ?? "en";
  const { id, base } = useSaving();
  const { organization, readOnly } = useOrganization();
  const { getValues, subscribe } = useFormContext<OrganizationForm>();
  const mayRead = useMay("finding.read");
  const [doubles, setDoubles] = useState<readonly Double[]>(none);
  const { now } = base;
  const isYoung = organization === null || organization.status === "DRAFT";
  const isAsked = mayRead && !readOnly && isYoung;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved is compared by the server, and is a finding then.
  useEffect(() => {
    if (!isAsked) return setDoubles(none);
    let timer: ReturnType<typeof setTimeout>;
    let asking: AbortController | null = null;
    let asked = "";

    const look = async () => {
      const form = getValues();
      const name = form.name.trim();
      if (name.length < fewest || name === now()?.name) {
        asked = "";
        return setDoubles(none);
      }
      const input = toInput(structuredClone(form));
      const said = JSON.stringify(input);
      if (said === asked) return;
      asking = new AbortController();
      const { signal } = asking;
      try {
        const variables = { id, baseRevision: now()?.revision ?? 0, input };
        const { possibleDuplicates } = await ask(PossibleDoubles, variables, { signal });
        if (signal.aborted) return;
        asked = said;
        setDoubles(readDoubles(possibleDuplicates, desk));
      } catch {
        // It is only a help: what cannot be asked just now is asked at the next pause.
      }
    };
    const wait = () => {
      clearTimeout(timer);
      asking?.abort();
      timer = setTimeout(look, askAfter);
    };
    wait();
    const end = subscribe({ formState: { values: true }, callback: wait });
    return () => {
      clearTimeout(timer);
      asking?.abort();
      end();
    };
  }, [isAsked, organization, id, now, getValues, subscribe, desk]);

  return doubles;
}

const none: readonly Double[] = [];
