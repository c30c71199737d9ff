import AddIcon from "@mui/icons-material/Add";
import { Box, Button, LinearProgress, Paper, Stack, useMediaQuery } from "@mui/material";
import { useEffect, useMemo, useRef } from "react";
import { ListBase, useListContext, useStore, useStoreContext, useTranslate } from "react-admin";
import { Link, useLocation } from "react-router-dom";
import { toAskError } from "../../ask/ask-error.ts";
import { Refusal } from "../../ask/Refusal.tsx";
import { useFormats } from "../../i18n/useFormats.ts";
import { LoadingPage } from "../../layout/LoadingPage.tsx";
import { pageSizes } from "../../layout/Pages.tsx";
import { PageTitle } from "../../layout/PageTitle.tsx";
import { useSelection } from "../../layout/useSelection.ts";
import { useMay, useMe } from "../../session/useMe.ts";
import { BulkBar } from "./bulk/BulkBar.tsx";
import { CsvButton } from "./CsvButton.tsx";
import { EmptyList } from "./EmptyList.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { ColumnsMenu, SortMenu } from "./ListMenus.tsx";
import { ListPages } from "./ListPages.tsx";
import { builtInViews } from "./list-view.ts";
import { OrganizationCards } from "./OrganizationCards.tsx";
import { type ListedRow, OrganizationTable } from "./OrganizationTable.tsx";
import { SearchField } from "./SearchField.tsx";
import { useListView, useUsualSort } from "./useListView.ts";
import { useRowKeys } from "./useRowKeys.ts";
import { ViewsMenu } from "./ViewsMenu.tsx";

/** Every organization that one may see; it opens on what needs the person. */
export default function OrganizationList() {
  const me = useMe();
  const { search } = useLocation();
  const sort = useUsualSort(search);
  const [perPage, setPerPage] = useStore("organizations.perPage", pageSizes[0]!);
  const first = useMemo(() => me && builtInViews(me.countries)[0]!.view.filter, [me]);
  if (!first) return <LoadingPage />;
  return (
    // What is seen stands in the address alone: who comes anew begins with what needs them.
    <ListBase
      resource="organizations"
      filterDefaultValues={first}
      sort={sort}
      perPage={perPage}
      storeKey={false}
      // Whoever sees this is signed in, and the door shows what one may see: asking again would only take time.
      disableAuthentication
      queryOptions={{ onError: () => undefined }}
    >
      <WholeList onPageSize={setPerPage} />
    </ListBase>
  );
}

function WholeList({ onPageSize }: { onPageSize(size: number): void }) {
  const translate = useTranslate();
  const formats = useFormats();
  const phone = useMediaQuery("(max-width: 899px)", { noSsr: true });
  const mayAdd = useMay("organization.save");
  const selectable = useMay("bulk.run");
  const list = useRef<HTMLDivElement>(null);
  const { data, total, error, isFetching, isPlaceholderData, perPage, refetch } = useListContext<ListedRow>();
  const { view } = useListView();
  const rows = data ?? none;
  const selection = useSelection(rows, JSON.stringify(view.filter));
  useListed(rows);
  useRowKeys(list, rows, selection);
  const shown = { rows: data, skeletons: Math.min(perPage, 12), selection, selectable };
  const isEmpty = data !== undefined && rows.length === 0 && !isPlaceholderData;
  return (
    <>
      <PageTitle title={translate("layout.organizations")}>
        {mayAdd && (
          <Button component={Link} to="/organizations/create" variant="contained" startIcon={<AddIcon />}>
            {translate("list.add")}
          </Button>
        )}
      </PageTitle>
      <Stack sx={{ gap: 1, mb: 2 }}>
        <Stack direction="row" sx={{ gap: 1, flexWrap: "wrap", alignItems: "center" }}>
          <ViewsMenu />
          <SearchField />
          <Stack direction="row" sx={{ ml: { md: "auto" }, flexWrap: "wrap" }}>
            <SortMenu />
            {!phone && <ColumnsMenu />}
            <CsvButton />
          </Stack>
        </Stack>
        <FilterBar />
      </Stack>
      {error ? (
        <Stack sx={{ gap: 2, alignItems: "flex-start" }}>
          <Refusal error={toAskError(error)} />
          <Button variant="outlined" onClick={() => void refetch()}>
            {translate("words.action.retry")}
          </Button>
        </Stack>
      ) : (
        <Paper variant="outlined" ref={list} aria-busy={isFetching} sx={{ position: "relative" }}>
          <Box
            role="status"
            sx={{ px: 2, py: 1, color: "text.secondary", fontVariantNumeric: "tabular-nums" }}
          >
            {total === undefined
              ? "…"
              : translate("list.count", { smart_count: total, number: formats.number(total) })}
          </Box>
          {isFetching && data && (
            <LinearProgress
              aria-label={translate("layout.loading")}
              sx={{ position: "absolute", top: 0, left: 0, right: 0, height: 2 }}
            />
          )}
          {isEmpty ? (
            <EmptyList mayAdd={mayAdd} />
          ) : phone ? (
            <OrganizationCards {...shown} />
          ) : (
            <OrganizationTable {...shown} />
          )}
          {!isEmpty && <ListPages onPageSize={onPageSize} />}
        </Paper>
      )}
      <BulkBar selection={selection} />
    </>
  );
}

const none: readonly ListedRow[] = [];

/** Keeps which organizations are listed, and in which order: the form goes on to the next of them. */
function useListed(rows: readonly ListedRow[]): void {
  const store = useStoreContext();
  useEffect(() => {
    if (rows.length > 0)
      store.setItem(
        "organizations.listed",
        rows.map(({ id }) => id),
      );
  }, [rows, store]);
}
