import {
  Box,
  Button,
  Paper,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from "@mui/material";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router-dom";
import { ReadAuditTrail, type ReadAuditTrailQuery } from "#operations/audit/audit";
import { ask } from "../ask/ask.ts";
import { type AskError, toAskError } from "../ask/ask-error.ts";
import { Refusal } from "../ask/Refusal.tsx";
import { PageTitle } from "../layout/PageTitle.tsx";
import { visuallyHidden } from "../layout/visually-hidden.ts";
import { AuditFilters } from "./AuditFilters.tsx";
import { AuditRow } from "./AuditRow.tsx";
import { type Chosen, readChosen, toFilter } from "./audit-filter.ts";

/** As many as one looks through before asking for older ones. */
const pageSize = 40;

/** Everything that was changed, by whom and when. */
export default function AuditPage() {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const chosen = readChosen(address);
  const choose = (next: Chosen) =>
    setAddress(
      Object.entries(next).filter(([, value]) => value),
      { replace: true },
    );
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useTrail(chosen);
  const lines = data?.pages.flatMap(({ auditTrail }) => auditTrail.nodes);
  return (
    <>
      <PageTitle title={translate("layout.audit")} says={translate("audit.says")} />
      <AuditFilters chosen={chosen} onChoose={choose} seen={lines ?? []} />
      <Refusal error={error} />
      {!lines && !error && <Skeleton variant="rounded" height={420} />}
      {lines?.length === 0 && (
        <Typography role="status" sx={{ color: "text.secondary", py: 4 }}>
          {translate("audit.none")}
        </Typography>
      )}
      {lines && lines.length > 0 && (
        <Paper variant="outlined" sx={{ overflow: "hidden" }}>
          <Table aria-label={translate("layout.audit")} role="table" sx={phoneTable}>
            <TableHead role="rowgroup">
              <TableRow role="row">
                <TableCell role="columnheader">{translate("audit.when")}</TableCell>
                <TableCell role="columnheader">{translate("audit.who")}</TableCell>
                <TableCell role="columnheader">{translate("audit.what")}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody role="rowgroup">
              {lines.map((line) => (
                <AuditRow
                  key={line.id}
                  line={line}
                  onBy={() => choose({ ...chosen, by: line.by })}
                  isBy={chosen.by === line.by}
                />
              ))}
            </TableBody>
          </Table>
        </Paper>
      )}
      {hasNextPage && (
        <Box sx={{ mt: 2 }}>
          <Button variant="outlined" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {translate("audit.older")}
          </Button>
        </Box>
      )}
    </>
  );
}

function useTrail(chosen: Chosen) {
  const filter = toFilter(chosen);
  return useInfiniteQuery<ReadAuditTrailQuery, AskError>({
    queryKey: ["auditTrail", filter],
    queryFn: ({ pageParam, signal }) =>
      ask(ReadAuditTrail, { filter, first: pageSize, after: pageParam as string | null }, { signal }).catch(
        (cause) => {
          throw cause instanceof DOMException ? cause : toAskError(cause);
        },
      ),
    initialPageParam: null,
    getNextPageParam: ({ auditTrail: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: (before) => before,
    retry: (count, failed) => count < 2 && failed.passing,
  });
}

/** On a phone a row's cells stand below each other; roles keep it a table for those who hear it. */
const phoneTable = {
  tableLayout: { sm: "fixed" },
  "& th:nth-of-type(1)": { width: "12rem" },
  "& th:nth-of-type(2)": { width: "13rem" },
  "& td": { verticalAlign: "top" },
  "& td, & th": { borderColor: "divider" },
  "@media (max-width: 599px)": {
    display: "block",
    "& thead": visuallyHidden,
    "& tbody": { display: "block" },
    "& tbody tr": { display: "flex", flexDirection: "column", borderBottom: 1, borderColor: "divider", p: 2 },
    "& tbody td": { display: "block", border: 0, p: 0 },
    // What was done comes first, as long as all does not stand in one line.
    "& tbody td:nth-of-type(3)": { order: -1, pb: 0.5 },
  },
};
