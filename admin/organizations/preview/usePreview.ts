import { useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import {
  PreviewOrganization,
  type PreviewOrganizationQuery,
} from "#operations/organizations/preview/preview";
import { ask } from "../../ask/ask.ts";
import { type AskError, toAskError } from "../../ask/ask-error.ts";
import { type OrganizationForm, toInput } from "../form/organization-form.ts";
import { useSaving } from "../saving/useSaving.ts";

export interface Preview {
  /** The form of which it is. */
  form: OrganizationForm;
  input: object;
  answer: PreviewOrganizationQuery["previewOrganization"];
}

/** What the public would see of the form as it is now; asked when the preview is opened. */
export function usePreview(): { preview: Preview | null; error: AskError | null } {
  const { id, base } = useSaving();
  const { getValues } = useFormContext<OrganizationForm>();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [error, setError] = useState<AskError | null>(null);
  const { now } = base;
  useEffect(() => {
    const leaving = new AbortController();
    const form = structuredClone(getValues());
    const input = toInput(form);
    ask(PreviewOrganization, { id, baseRevision: now()?.revision ?? 0, input }, { signal: leaving.signal })
      .then(({ previewOrganization }) => setPreview({ form, input, answer: previewOrganization }))
      .catch((failed) => !leaving.signal.aborted && setError(toAskError(failed)));
    return () => leaving.abort();
  }, [id, now, getValues]);
  return { preview, error };
}
