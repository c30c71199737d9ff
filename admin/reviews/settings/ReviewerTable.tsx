import { Button, Chip, Stack, TableRow, Typography } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { type ListedReviewerFragment, ListReviewers } from "#operations/reviews/settings/settings";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { ActionCell, DataCell, DeskTable, TitleCell } from "../../layout/DeskTable.tsx";
import { languageName } from "../../organizations/form/fields/languages.ts";
import { useChoices } from "../../organizations/form/useChoices.ts";
import { ReviewerDialog } from "./ReviewerDialog.tsx";

/** Who takes part in the reviews, in which languages, and how much. */
export function ReviewerTable({ usual }: { usual: number | undefined }) {
  const translate = useTranslate();
  const { data, error } = useAsk(ListReviewers, {});
  const nobody = data !== undefined && !data.reviewers.some(({ participates }) => participates);
  const column = (name: string) => translate(`reviewSettings.people.${name}`);
  return (
    <section aria-labelledby="reviewers">
      <Typography id="reviewers" variant="h2">
        {translate("reviewSettings.people.title")}
      </Typography>
      <Typography sx={{ color: "text.secondary", mb: 1.5, maxWidth: "75ch" }}>
        {translate(nobody ? "reviewSettings.people.nobody" : "reviewSettings.people.says")}
      </Typography>
      <DeskTable
        label={translate("reviewSettings.people.title")}
        columns={["name", "participates", "languages", "capacity", "now"].map(column)}
        rows={data?.reviewers}
        error={error}
      >
        {(reviewer) => <ReviewerRow key={reviewer.userId} reviewer={reviewer} usual={usual} />}
      </DeskTable>
    </section>
  );
}

function ReviewerRow({ reviewer, usual }: { reviewer: ListedReviewerFragment; usual: number | undefined }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const formats = useFormats();
  const { countries: pages } = useChoices();
  const [editing, setEditing] = useState(false);
  const { name, role, countries, participates, languages, capacity, tasks, open, may } = reviewer;
  const pageOf = (code: string) => pages.find(({ value }) => value === code)?.label ?? code;
  return (
    <TableRow role="row">
      <TitleCell title={name} isPast={!participates}>
        {[
          translate(`words.role.${role}`),
          countries.length > 0 ? formats.list(countries.map(pageOf)) : translate("users.everywhere"),
        ].join(" · ")}
      </TitleCell>
      <DataCell column={translate("reviewSettings.people.participates")}>
        {translate(`reviewSettings.people.${participates ? "yes" : "no"}`)}
      </DataCell>
      <DataCell column={translate("reviewSettings.people.languages")}>
        <Stack direction="row" sx={{ flexWrap: "wrap", gap: 0.5 }}>
          {languages.map((tag) => (
            <Chip key={tag} size="small" label={languageName(tag, desk)} />
          ))}
        </Stack>
      </DataCell>
      <DataCell column={translate("reviewSettings.people.capacity")}>
        {capacity === null
          ? usual === undefined
            ? "…"
            : translate("reviewSettings.people.usual", { number: formats.number(usual) })
          : formats.number(capacity)}
      </DataCell>
      <DataCell column={translate("reviewSettings.people.now")}>
        {tasks === 0
          ? translate("words.none")
          : translate("reviewSettings.people.open", {
              open: formats.number(open),
              tasks: formats.number(tasks),
            })}
      </DataCell>
      <ActionCell>
        {may.includes("saveReviewer") && (
          <Button
            size="small"
            aria-label={translate("reviewSettings.people.editNamed", { name })}
            onClick={() => setEditing(true)}
          >
            {translate("words.action.edit")}
          </Button>
        )}
        {editing && <ReviewerDialog reviewer={reviewer} onClose={() => setEditing(false)} />}
      </ActionCell>
    </TableRow>
  );
}
