import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Link,
  TextField,
} from "@mui/material";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { PreviewOrganization } from "#operations/organizations/preview/preview";
import { PublishOrganization } from "#operations/organizations/saving/saving";
import { ask } from "../../ask/ask.ts";
import { type FieldProblem, toAskError } from "../../ask/ask-error.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { type OrganizationForm, toInput } from "../form/organization-form.ts";
import { focusField } from "./focus-field.ts";
import { useSaving } from "./useSaving.ts";

/** Shows a draft to the world; says first what is missing, each leading to its field. Saves what is unsaved before. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const { changes, save, send, phase, base, refusals, landed } = useSaving();
  const { getValues } = useFormContext<OrganizationForm>();
  const [message, setMessage] = useState("");
  const missing = useMissing();
  const isUnsaved = changes.length > 0 || organization === null;
  const publish = async () => {
    onClose();
    if (!(await save(message))) return;
    const { id } = base.now()!;
    const variables = { id, message: message.trim() || null, requestId: crypto.randomUUID() };
    try {
      const { publishOrganization } = await send((signal) => ask(PublishOrganization, variables, { signal }));
      landed(publishOrganization!.organization!, translate("saving.publish.done"));
    } catch (error) {
      refusals.show(toAskError(error), {});
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="publish-title">
      <DialogTitle id="publish-title">
        {translate("saving.publish.title", {
          name: getValues("name").trim() || translate("saving.draft.unnamed"),
        })}
      </DialogTitle>
      <DialogContent>
        {missing === null && (
          <DialogContentText role="status">{translate("saving.publish.asking")}</DialogContentText>
        )}
        {missing?.length === 0 && (
          <>
            <DialogContentText>{translate("saving.publish.says")}</DialogContentText>
            <TextField
              fullWidth
              label={translate("saving.publish.message")}
              value={message}
              onChange={(event) => setMessage(event.target.value)}
              slotProps={{ htmlInput: { maxLength: 500 } }}
              sx={{ mt: 2 }}
            />
          </>
        )}
        {missing !== null && missing.length > 0 && (
          <Box role="status">
            <DialogContentText>{translate("saving.publish.missing")}</DialogContentText>
            <Box component="ul" sx={{ pl: 2.5, mb: 0 }}>
              {missing.map(({ path, message: says }) => (
                <li key={`${path} ${says}`}>
                  <Link
                    component="button"
                    type="button"
                    sx={{ font: "inherit", textAlign: "start" }}
                    onClick={() => {
                      onClose();
                      // The dialog gives the cursor back where it was; then it goes on.
                      setTimeout(() => focusField(path));
                    }}
                  >
                    {says}
                  </Link>
                </li>
              ))}
            </Box>
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("words.action.cancel")}</Button>
        <Button
          variant="contained"
          onClick={publish}
          loading={phase === "SENDING"}
          disabled={missing === null || missing.length > 0}
        >
          {translate(isUnsaved ? "saving.publish.confirmSave" : "saving.publish.confirm")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What keeps it from its publication as the form is; null until it is known. */
function useMissing(): Pick<FieldProblem, "path" | "message">[] | null {
  const { id, base } = useSaving();
  const { getValues } = useFormContext<OrganizationForm>();
  const [missing, setMissing] = useState<Pick<FieldProblem, "path" | "message">[] | null>(null);
  useEffect(() => {
    let here = true;
    const baseRevision = base.now()?.revision ?? 0;
    ask(PreviewOrganization, { id, baseRevision, input: toInput(getValues()) })
      .then(({ previewOrganization: { issues } }) => issues)
      // Where it cannot be asked, publishing says the same.
      .catch(() => [])
      .then((found) => here && setMissing(found));
    return () => {
      here = false;
    };
  }, [id, base, getValues]);
  return missing;
}
