import { Box, Button, Link, TableRow, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { type ListedMailboxFragment, ListMailboxes } from "#operations/reviews/letters/letters";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { ActionCell, DataCell, DeskTable } from "../../layout/DeskTable.tsx";
import { Pages, pageSizes } from "../../layout/Pages.tsx";
import { SearchField } from "../../layout/SearchField.tsx";
import { type MailboxView, mailboxViews } from "./letter-views.ts";
import { RefuseDialog } from "./RefuseDialog.tsx";
import { SubjectCell } from "./SubjectCell.tsx";
import { TableHeading } from "./TableHeading.tsx";
import { useLetterVerbs } from "./useLetterVerbs.ts";

/** The mailboxes that were written to: whether they may be, and which send letters back. */
export function MailboxTable() {
  const translate = useTranslate();
  const [view, setView] = useState<MailboxView>("all");
  const [search, setSearch] = useState("");
  const [page, setPage] = useState(1);
  const [perPage, setPerPage] = useState(pageSizes[0]!);
  const { data, error } = useAsk(ListMailboxes, {
    filter: { ...mailboxViews[view], ...(search && { search }) },
    first: perPage,
    offset: (page - 1) * perPage,
  });
  const list = data?.mailboxes;
  const column = (name: string) => translate(`outreach.mailbox.column.${name}`);
  return (
    <section aria-labelledby="mailboxes">
      <TableHeading
        id="mailboxes"
        title={translate("outreach.mailbox.title")}
        views={Object.keys(mailboxViews) as MailboxView[]}
        labelOf={(one) => translate(`outreach.mailbox.view.${one}`)}
        view={view}
        onView={(one) => {
          setView(one);
          setPage(1);
        }}
      >
        <SearchField
          label={translate("outreach.mailbox.search")}
          asked={search}
          onSearch={(words) => {
            setSearch(words);
            setPage(1);
          }}
        />
      </TableHeading>
      <DeskTable
        label={translate("outreach.mailbox.title")}
        columns={["address", "consent", "bounced"].map(column)}
        rows={list?.nodes}
        error={error}
        empty={translate(view === "all" && !search ? "outreach.mailbox.none" : "outreach.mailbox.noneLike")}
      >
        {(mailbox) => <MailboxRow key={mailbox.address} mailbox={mailbox} />}
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

function MailboxRow({ mailbox }: { mailbox: ListedMailboxFragment }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { allow } = useLetterVerbs();
  const [refusing, setRefusing] = useState(false);
  const { address, consent, changedBy, changedAt, reason, bouncedAt, bounce, organizations, may } = mailbox;
  return (
    <TableRow role="row">
      <SubjectCell address={address} note={null}>
        {organizations.map(({ id, name }) => (
          <Link key={id} component={RouterLink} to={`/organizations/${id}`}>
            {name}
          </Link>
        ))}
      </SubjectCell>
      <DataCell column={translate("outreach.mailbox.column.consent")}>
        <Box>
          <Box component="span" sx={{ color: consent === "REFUSED" ? "error.main" : undefined }}>
            {translate(`outreach.mailbox.consent.${consent}`)}
          </Box>
          {changedAt && (
            <Typography variant="body2" sx={{ color: "text.secondary" }}>
              {[changedBy, formats.shortDate(changedAt)].filter(Boolean).join(", ")}
            </Typography>
          )}
          {reason && (
            <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }} dir="auto">
              {translate("history.quote", { message: reason })}
            </Typography>
          )}
        </Box>
      </DataCell>
      <DataCell column={translate("outreach.mailbox.column.bounced")}>
        {bouncedAt ? (
          <Box>
            <Box component="span" sx={{ color: "error.main" }}>
              {formats.shortDate(bouncedAt)}
            </Box>
            {bounce && (
              <Typography
                variant="body2"
                lang="en"
                sx={{ color: "text.secondary", overflowWrap: "anywhere", maxWidth: "40ch" }}
              >
                {bounce}
              </Typography>
            )}
          </Box>
        ) : (
          translate("outreach.mailbox.never")
        )}
      </DataCell>
      <ActionCell>
        {may.includes("set") && consent !== "REFUSED" && (
          <Button
            size="small"
            sx={{ whiteSpace: "nowrap" }}
            aria-label={translate("outreach.mailbox.refuseNamed", { address })}
            onClick={() => setRefusing(true)}
          >
            {translate("outreach.mailbox.refuse")}
          </Button>
        )}
        {may.includes("set") && (consent === "REFUSED" || bouncedAt) && (
          <Button
            size="small"
            sx={{ whiteSpace: "nowrap" }}
            aria-label={translate("outreach.mailbox.allowNamed", { address })}
            onClick={() => allow({ address, reason })}
          >
            {translate("outreach.mailbox.allow")}
          </Button>
        )}
        {refusing && <RefuseDialog address={address} onClose={() => setRefusing(false)} />}
      </ActionCell>
    </TableRow>
  );
}
