import { Box, Button, Link, TableRow, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { type ListedLetterFragment, ListLetters } from "#operations/reviews/letters/letters";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { ActionCell, DataCell, DeskTable } from "../../layout/DeskTable.tsx";
import { Pages, pageSizes } from "../../layout/Pages.tsx";
import { answersOf, type LetterView, letterViews } from "./letter-views.ts";
import { SubjectCell } from "./SubjectCell.tsx";
import { TableHeading } from "./TableHeading.tsx";
import { useLetterVerbs } from "./useLetterVerbs.ts";

/** The letters of a month: to whom, how each stands, what is the matter with it, and who has answered. */
export function LetterTable({ month }: { month: string }) {
  const translate = useTranslate();
  const [view, setView] = useState<LetterView>("all");
  const [page, setPage] = useState(1);
  const [perPage, setPerPage] = useState(pageSizes[0]!);
  const { data, error } = useAsk(ListLetters, {
    month,
    filter: letterViews[view] as { states?: never },
    first: perPage,
    offset: (page - 1) * perPage,
  });
  const list = data?.outreachLetters;
  const column = (name: string) => translate(`outreach.column.${name}`);
  return (
    <section aria-labelledby="letters">
      <TableHeading
        id="letters"
        title={translate("outreach.title")}
        views={Object.keys(letterViews) as LetterView[]}
        labelOf={(one) => translate(`outreach.view.${one}`)}
        view={view}
        onView={(one) => {
          setView(one);
          setPage(1);
        }}
      />
      <DeskTable
        label={translate("outreach.title")}
        columns={["to", "state", "sent", "answered"].map(column)}
        rows={list?.nodes}
        error={error}
        empty={translate(view === "all" ? "outreach.none" : "outreach.noneLike")}
      >
        {(letter) => <LetterRow key={letter.id} letter={letter} />}
      </DeskTable>
      {(list?.totalCount ?? 0) > pageSizes[0]! && (
        <Pages
          total={list?.totalCount}
          {...{ page, perPage }}
          onPage={setPage}
          onPageSize={(size) => {
            setPerPage(size);
            setPage(1);
          }}
        />
      )}
    </section>
  );
}

function LetterRow({ letter }: { letter: ListedLetterFragment }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { retry, cancel } = useLetterVerbs();
  const { address, kind, state, problem, attempts, nextTryAt, sentAt, entries, may } = letter;
  const { answered, all, last } = answersOf(letter);
  return (
    <TableRow role="row">
      <SubjectCell address={address} note={kind === "FIRST" ? null : translate(`words.letterKind.${kind}`)}>
        {entries.map(({ organizationId, organization }) =>
          organization ? (
            <Link key={organizationId} component={RouterLink} to={`/organizations/${organizationId}`}>
              {organization.name}
            </Link>
          ) : null,
        )}
      </SubjectCell>
      <DataCell column={translate("outreach.column.state")}>
        <Box>
          <Box component="span" sx={{ fontWeight: 600, color: colorOf[state] }}>
            {translate(`words.letterState.${state}`)}
          </Box>
          {state === "QUEUED" && attempts > 0 && (
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {nextTryAt
                ? translate("outreach.nextTry", { smart_count: attempts, time: formats.moment(nextTryAt) })
                : translate("outreach.tried", { smart_count: attempts })}
            </Typography>
          )}
          {state === "UNCERTAIN" && (
            <Typography variant="body2" sx={{ color: "text.secondary", maxWidth: "32ch" }}>
              {translate("outreach.uncertain")}
            </Typography>
          )}
          {problem && (
            <Typography
              variant="body2"
              lang="en"
              sx={{ color: "text.secondary", overflowWrap: "anywhere", maxWidth: "40ch" }}
            >
              {problem}
            </Typography>
          )}
        </Box>
      </DataCell>
      <DataCell column={translate("outreach.column.sent")}>
        <Box component="span" sx={{ whiteSpace: "nowrap" }}>
          {sentAt ? formats.shortDate(sentAt) : translate("outreach.notYet")}
        </Box>
      </DataCell>
      <DataCell column={translate("outreach.column.answered")}>
        {last
          ? all > 1
            ? translate("outreach.answeredOf", {
                done: formats.number(answered),
                all: formats.number(all),
                date: formats.shortDate(last),
              })
            : formats.shortDate(last)
          : translate("outreach.notYet")}
      </DataCell>
      <ActionCell>
        {may.includes("cancel") && (
          <Button
            size="small"
            sx={{ whiteSpace: "nowrap" }}
            aria-label={translate("outreach.cancelNamed", { address })}
            onClick={() => cancel(letter)}
          >
            {translate("outreach.cancel")}
          </Button>
        )}
        {may.includes("retry") && (
          <Button
            size="small"
            sx={{ whiteSpace: "nowrap" }}
            aria-label={translate("outreach.retryNamed", { address })}
            onClick={() => retry(letter)}
          >
            {translate("outreach.retry")}
          </Button>
        )}
      </ActionCell>
    </TableRow>
  );
}

const colorOf = {
  QUEUED: "text.primary",
  SENDING: "text.primary",
  SENT: "success.main",
  UNCERTAIN: "warning.main",
  FAILED: "error.main",
  BOUNCED: "error.main",
  CANCELLED: "text.secondary",
} as const satisfies Record<ListedLetterFragment["state"], string>;
