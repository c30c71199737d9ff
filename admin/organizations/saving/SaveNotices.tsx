import { Box, Button, Link } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useFormContext } from "react-hook-form";
import { Notice } from "../../saving/Notice.tsx";
import { ChangeList } from "../changes/ChangeList.tsx";
import { compareForms } from "../changes/compare-forms.ts";
import { usePathWords } from "../changes/usePathWords.ts";
import { type OrganizationForm, toForm } from "../form/organization-form.ts";
import { toLasting } from "../form/paths.ts";
import { focusField } from "./focus-field.ts";
import { useSaving } from "./useSaving.ts";
import { useWho } from "./useWho.ts";

/** Nothing came through: it is kept here, and tried again. */
export function WaitingNotice() {
  const translate = useTranslate();
  const { reason, hurry } = useSaving();
  return (
    <Notice
      severity="warning"
      action={
        <Button size="small" color="inherit" onClick={hurry}>
          {translate("saving.tryNow")}
        </Button>
      }
    >
      {reason && `${translate(`saving.waitingBecause.${reason.code}`)} `}
      {translate("saving.waiting")}
    </Notice>
  );
}

/** What has to be mended before it can be saved, each leading to its field. */
export function RefusedNotice() {
  const translate = useTranslate();
  const { refusals } = useSaving();
  const { label } = usePathWords();
  const { getValues } = useFormContext<OrganizationForm>();
  const { message, fields } = refusals;
  const form = getValues();
  return (
    <Notice severity="error" onClose={refusals.clear}>
      {fields.length === 0 ? message : translate("saving.refusedFields", { smart_count: fields.length })}
      {fields.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {fields.map(({ name, message }) => (
            <li key={`${name} ${message}`}>
              {name !== null && (
                <>
                  <Link
                    component="button"
                    type="button"
                    color="inherit"
                    underline="always"
                    sx={{ font: "inherit", fontWeight: 650, textAlign: "start" }}
                    onClick={() => focusField(name)}
                  >
                    {label(toLasting(name, form), [form])}
                  </Link>
                  {": "}
                </>
              )}
              {message}
            </li>
          ))}
        </Box>
      )}
    </Notice>
  );
}

/** Others changed what was changed here too. */
export function ConflictNotice() {
  const translate = useTranslate();
  const { conflicts, decide } = useSaving();
  return (
    <Notice
      severity="warning"
      action={
        <Button size="small" color="inherit" onClick={() => decide(true)}>
          {translate("saving.conflict.decide")}
        </Button>
      }
    >
      {translate("saving.conflict.notice", { smart_count: conflicts.length })}
    </Notice>
  );
}

/** Others saved while this page was open and changed. */
export function NewerNotice() {
  const translate = useTranslate();
  const { newer, base } = useSaving();
  const who = useWho();
  const [isOpen, setOpen] = useState(false);
  const { found } = newer;
  if (!found) return null;
  const [last] = found.revisions;
  const theirs = toForm(found.organization);
  const changes = compareForms(base.theirs(), theirs);
  return (
    <Notice
      severity="info"
      action={
        <>
          {changes.length > 0 && !isOpen && (
            <Button size="small" color="inherit" onClick={() => setOpen(true)}>
              {translate("saving.seeWhat")}
            </Button>
          )}
          <Button size="small" color="inherit" onClick={newer.take}>
            {translate("saving.load")}
          </Button>
        </>
      }
    >
      {last ? translate("saving.newer", who(found.revisions)) : translate("saving.newerPlain")}{" "}
      {translate("saving.loadHint")}
      {isOpen && (
        <Box sx={{ mt: 1 }}>
          <ChangeList changes={changes} forms={[theirs, base.theirs()]} />
        </Box>
      )}
    </Notice>
  );
}

/** What others changed and came into the form. */
export function KeptNotice() {
  const translate = useTranslate();
  const { kept, forgetKept, base } = useSaving();
  const { label } = usePathWords();
  const { getValues } = useFormContext<OrganizationForm>();
  const who = useWho();
  if (!kept) return null;
  const forms = [base.theirs(), getValues()];
  const what = [...new Set(kept.paths.map((path) => label(path, forms)))].join("; ");
  return (
    <Notice severity="info" onClose={forgetKept}>
      {kept.revisions.length > 0
        ? translate("saving.kept", { ...who(kept.revisions), what })
        : translate("saving.keptPlain", { what })}
    </Notice>
  );
}

/** What was typed earlier on this page and not saved. */
export function DraftNotice() {
  const translate = useTranslate();
  const { draft, base } = useSaving();
  const who = useWho();
  const [isOpen, setOpen] = useState(false);
  if (!draft.offer) return null;
  const { draft: kept, changes } = draft.offer;
  const { at } = who.moment(kept.typedAt);
  const isOlder = kept.since > 0 && kept.since < (base.organization?.revision ?? 0);
  return (
    <Notice
      severity="info"
      action={
        <>
          {!isOpen && (
            <Button size="small" color="inherit" onClick={() => setOpen(true)}>
              {translate("saving.showChanges", { smart_count: changes.length })}
            </Button>
          )}
          <Button size="small" color="inherit" onClick={draft.discard}>
            {translate("words.action.discard")}
          </Button>
          <Button size="small" variant="contained" onClick={draft.bringBack}>
            {translate("saving.draft.bringBack")}
          </Button>
        </>
      }
    >
      {kept.isNew
        ? translate("saving.draft.offerNew", {
            at,
            name: kept.values.name.trim() || translate("saving.draft.unnamed"),
          })
        : translate("saving.draft.offer", { at })}{" "}
      {isOlder && translate("saving.draft.changedSince")}
      {isOpen && (
        <Box sx={{ mt: 1 }}>
          <ChangeList changes={changes} forms={[kept.values, base.theirs()]} />
        </Box>
      )}
    </Notice>
  );
}
