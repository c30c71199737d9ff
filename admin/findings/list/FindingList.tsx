import SortIcon from "@mui/icons-material/Sort";
import { Box, Button, LinearProgress, Link, MenuItem, Paper, Skeleton, Stack } from "@mui/material";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useStore, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { ListFindings } from "#operations/findings/list/list";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { LoadingPage } from "../../layout/LoadingPage.tsx";
import { MenuButton } from "../../layout/MenuButton.tsx";
import { Pages, pageSizes } from "../../layout/Pages.tsx";
import { PageTitle } from "../../layout/PageTitle.tsx";
import { useKeptPlace } from "../../layout/row-walk.ts";
import { SelectLine } from "../../layout/SelectLine.tsx";
import { useSelection } from "../../layout/useSelection.ts";
import { useMe } from "../../session/useMe.ts";
import type { FindingFilter } from "../finding-filter.ts";
import type { Action, Listed } from "./actions.ts";
import { EmptyFindings } from "./EmptyFindings.tsx";
import { FindingFilters } from "./FindingFilters.tsx";
import { FindingRow } from "./FindingRow.tsx";
import { FindingsBar, most } from "./FindingsBar.tsx";
import { type FindingSort, sorts, toVariables } from "./finding-view.ts";
import { readFirst } from "./read-first.ts";
import { useActions } from "./useActions.tsx";
import { useFindingKeys } from "./useFindingKeys.ts";
import { useFindingsView } from "./useFindingsView.ts";

/** Everything that was noticed about organizations; it opens on what is worst. */
export default function FindingList() {
  const me = useMe();
  if (!me) return <LoadingPage />;
  return <Findings countries={me.countries} mine={me.user?.id} />;
}

const none: readonly Listed[] = [];

function Findings({ countries, mine }: { countries: readonly string[]; mine: string | undefined }) {
  const translate = useTranslate();
  const formats = useFormats();
  const list = useRef<HTMLDivElement>(null);
  const [perPage, setPerPage] = useStore("findings-per-page", pageSizes[0]!);
  const { view, show, setFilter } = useFindingsView(countries);
  const { data, error, isFetching, isPlaceholderData, refetch } = useAsk(ListFindings, {
    ...toVariables(view),
    first: perPage,
    offset: (view.page - 1) * perPage,
  });
  const rows = (data?.findings.nodes as Listed[] | undefined) ?? none;
  const total = data?.findings.totalCount;
  const selection = useSelection(rows, JSON.stringify(view.filter));
  const latest = useRef({ selection, goBack: () => {} });
  useEffect(() => {
    latest.current.selection = selection;
  });
  const { act, dialog } = useActions(
    useCallback(() => {
      latest.current.selection.clear();
      // After a dialog has put the focus back, where that is possible.
      setTimeout(() => latest.current.goBack());
    }, []),
  );
  const keepPlace = useKeptPlace(list);
  const begin = useCallback(
    (action: Action, findings: readonly Listed[]) => {
      latest.current.goBack = keepPlace();
      act(action, findings);
    },
    [act, keepPlace],
  );
  const select = useCallback(
    (finding: Listed, options: { through: boolean }) => latest.current.selection.toggle(finding, options),
    [],
  );
  const walk = useFindingKeys(list, rows, selection, begin);
  const isEmpty = data !== undefined && rows.length === 0 && !isPlaceholderData;
  return (
    <>
      <PageTitle title={translate("findingsRoom.title")} says={translate("findingsRoom.says")}>
        <Button component={RouterLink} to="/rules" variant="outlined">
          {translate("findingsRoom.rules")}
        </Button>
      </PageTitle>
      <Stack sx={{ gap: 1, mb: 2 }}>
        <FindingFilters filter={view.filter} onFilter={setFilter} />
      </Stack>
      {error ? (
        <Stack sx={{ gap: 2, alignItems: "flex-start" }}>
          <Refusal error={error} />
          <Button variant="outlined" onClick={() => void refetch()}>
            {translate("words.action.retry")}
          </Button>
        </Stack>
      ) : (
        <Paper variant="outlined" ref={list} aria-busy={isFetching} sx={{ position: "relative" }}>
          <Box sx={headLook}>
            <SelectLine
              says={
                total === undefined
                  ? null
                  : translate("findingsRoom.count", { smart_count: total, number: formats.number(total) })
              }
              {...{ total, most, selection }}
              isEmpty={rows.length === 0}
              readFirst={(wanted) => readFirst(view, wanted)}
            />
            <Box sx={{ ml: "auto", display: "flex", alignItems: "center", flexWrap: "wrap" }}>
              <OrganizationsLink filter={view.filter} />
              <SortButton sort={view.sort} onSort={(sort) => show({ sort })} />
            </Box>
          </Box>
          {isFetching && data && (
            <LinearProgress
              aria-label={translate("layout.loading")}
              sx={{ position: "absolute", top: 0, left: 0, right: 0, height: 2 }}
            />
          )}
          {!data && <Skeleton variant="rounded" height={480} sx={{ m: 1.5 }} />}
          {isEmpty ? (
            <EmptyFindings isFiltered={Object.keys(view.filter).length > 0} onClear={() => setFilter({})} />
          ) : (
            <Box
              component="ul"
              aria-label={translate("findingsRoom.title")}
              onKeyDown={walk}
              sx={{ m: 0, p: 0, listStyle: "none", borderTop: 1, borderColor: "divider" }}
            >
              {rows.map((finding) => (
                <FindingRow
                  key={finding.id}
                  finding={finding}
                  mine={mine}
                  selected={selection.has(finding.id)}
                  onSelect={select}
                  onAct={begin}
                />
              ))}
            </Box>
          )}
          {!isEmpty && (
            <Pages
              {...{ total, perPage, page: view.page }}
              onPage={(page) => show({ page })}
              onPageSize={(size) => {
                setPerPage(size);
                show({ page: 1 });
              }}
            />
          )}
        </Paper>
      )}
      <FindingsBar selection={selection} mine={mine} onAct={begin} />
      {dialog}
    </>
  );
}

function SortButton({ sort, onSort }: { sort: FindingSort; onSort(sort: FindingSort): void }) {
  const translate = useTranslate();
  return (
    <MenuButton
      label={translate("findingsRoom.sort.title")}
      says={translate(`findingsRoom.sort.${sort}`)}
      icon={<SortIcon />}
    >
      {(close) =>
        sorts.map((one) => (
          <MenuItem
            key={one}
            selected={one === sort}
            onClick={() => {
              close();
              onSort(one);
            }}
          >
            {translate(`findingsRoom.sort.${one}`)}
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}

/** To the organizations that a list of one rule is about, where the list asks for nothing else that theirs cannot. */
function OrganizationsLink({ filter }: { filter: FindingFilter }) {
  const translate = useTranslate();
  const to = useMemo(() => {
    const { rules, country, section, ...others } = filter;
    if (rules?.length !== 1 || Object.keys(others).length > 0) return null;
    const wanted = { findingRule: rules[0], ...(country && { country }), ...(section && { section }) };
    return `/organizations?${new URLSearchParams({ filter: JSON.stringify(wanted) })}`;
  }, [filter]);
  if (!to) return null;
  return (
    <Link component={RouterLink} to={to} sx={{ px: 1 }}>
      {translate("findingsRoom.organizations")}
    </Link>
  );
}

const headLook = {
  display: "flex",
  flexWrap: "wrap",
  alignItems: "center",
  columnGap: 2,
  px: { xs: 1, md: 1.5 },
  py: 0.5,
} as const;
