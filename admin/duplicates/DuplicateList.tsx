import { Box, LinearProgress, Paper, Skeleton, Stack, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useRef } from "react";
import { useStore, useTranslate } from "react-admin";
import { useSearchParams } from "react-router-dom";
import { CountDuplicates, ListDuplicates } from "#operations/duplicates/duplicates";
import { Refusal } from "../ask/Refusal.tsx";
import { useAsk } from "../ask/useAsk.ts";
import { useFormats } from "../i18n/useFormats.ts";
import { LoadingPage } from "../layout/LoadingPage.tsx";
import { AccessDenied } from "../layout/NotFound.tsx";
import { Pages, pageSizes } from "../layout/Pages.tsx";
import { PageTitle } from "../layout/PageTitle.tsx";
import { useMe } from "../session/useMe.ts";
import { ClusterCard } from "./ClusterCard.tsx";
import { CountryChip } from "./CountryChip.tsx";
import { NoDuplicates } from "./NoDuplicates.tsx";
import {
  certainties,
  countriesOf,
  type RoomView,
  readCluster,
  readView,
  writeView,
} from "./read-clusters.ts";
import { useClusterKeys } from "./useClusterKeys.ts";

/** Who is in the directory more than once, the surest first. */
export default function DuplicateList() {
  const me = useMe();
  if (!me) return <LoadingPage />;
  if (!me.may.includes("organization.merge")) return <AccessDenied />;
  return <Room own={me.countries} />;
}

function Room({ own }: { own: readonly string[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  const [places, setPlaces] = useSearchParams();
  const [perPage, setPerPage] = useStore("duplicateGroups.perPage", pageSizes[0]!);
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = useClusterKeys(list);
  const view = readView(places);
  const show = (next: Partial<RoomView>) => setPlaces(writeView({ ...view, page: 1, ...next }));
  const where = countriesOf(view, own);
  const filter = { ...where, ...(view.certainty && { certainties: [view.certainty] }) };
  const { data, error, isPlaceholderData, isFetching } = useAsk(ListDuplicates, {
    filter,
    first: perPage,
    offset: (view.page - 1) * perPage,
  });
  const counts = useAsk(CountDuplicates, {
    certain: { ...where, certainties: ["CERTAIN"] },
    likely: { ...where, certainties: ["LIKELY"] },
    possible: { ...where, certainties: ["POSSIBLE"] },
  }).data;
  const countOf = {
    CERTAIN: counts?.certain.totalCount,
    LIKELY: counts?.likely.totalCount,
    POSSIBLE: counts?.possible.totalCount,
  };
  const total = data?.duplicateClusters.totalCount;
  const clusters = data?.duplicateClusters.clusters.flatMap((cluster) => readCluster(cluster) ?? []);
  return (
    <>
      <PageTitle title={translate("layout.duplicates")} says={translate("duplicates.says")} />
      <Stack direction="row" sx={{ flexWrap: "wrap", gap: 1.5, alignItems: "center", mb: 2 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={translate("duplicates.certainty")}
          value={view.certainty ?? "ALL"}
          onChange={(_event, chosen) => chosen && show({ certainty: chosen === "ALL" ? null : chosen })}
        >
          <ToggleButton value="ALL">{translate("duplicates.all")}</ToggleButton>
          {certainties
            // Nobody keeps what is only possible, but where it was asked about.
            .filter((one) => one !== "POSSIBLE" || countOf[one] || view.certainty === one)
            .map((one) => (
              <ToggleButton key={one} value={one}>
                {translate(`merging.certainty.${one}`)}
                {countOf[one] !== undefined && ` (${formats.number(countOf[one])})`}
              </ToggleButton>
            ))}
        </ToggleButtonGroup>
        <CountryChip country={view.country} own={own} onChoose={(country) => show({ country })} />
      </Stack>
      <Refusal error={error} />
      {!clusters && !error && <Skeleton variant="rounded" height={320} />}
      {clusters && (
        <Box aria-busy={isFetching} sx={{ position: "relative" }}>
          {isPlaceholderData && (
            <LinearProgress
              aria-label={translate("layout.loading")}
              sx={{ position: "absolute", top: -8, left: 0, right: 0, height: 2 }}
            />
          )}
          {total === 0 ? (
            <NoDuplicates view={view} onShow={show} />
          ) : (
            <>
              <Box role="status" sx={{ mb: 1, color: "text.secondary" }}>
                {translate("duplicates.count", { smart_count: total, number: formats.number(total ?? 0) })}
              </Box>
              <Stack
                ref={list}
                component="ul"
                onKeyDown={onKeyDown}
                sx={{ m: 0, p: 0, listStyle: "none", gap: 2 }}
              >
                {clusters.map((cluster) => (
                  <ClusterCard key={cluster.organizations.map(({ id }) => id).join()} cluster={cluster} />
                ))}
              </Stack>
              {(total ?? 0) > pageSizes[0]! && (
                <Paper variant="outlined" sx={{ mt: 2 }}>
                  <Pages
                    total={total}
                    page={view.page}
                    perPage={perPage}
                    onPage={(page) => show({ page })}
                    onPageSize={(size) => {
                      setPerPage(size);
                      show({});
                    }}
                  />
                </Paper>
              )}
            </>
          )}
        </Box>
      )}
    </>
  );
}
