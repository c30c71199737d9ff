import { Button, Skeleton, Stack, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslate } from "react-admin";
import { useSearchParams } from "react-router-dom";
import { ListProposals, type ProposalFilter } from "#operations/proposals/proposals";
import { ask } from "../ask/ask.ts";
import { toAskError } from "../ask/ask-error.ts";
import { Refusal } from "../ask/Refusal.tsx";
import { PageTitle } from "../layout/PageTitle.tsx";
import { useMay } from "../session/useMe.ts";
import { ProposalCard } from "./ProposalCard.tsx";

const filters: Record<string, ProposalFilter | null> = {
  mine: { status: "OPEN", mayDecide: true },
  waiting: { status: "OPEN" },
  decided: null,
};

/** What people suggest, the longest waiting first. */
export default function ProposalList() {
  const translate = useTranslate();
  const mayDecide = useMay("proposal.decide");
  const [search, setSearch] = useSearchParams();
  const which = search.get("which") ?? (mayDecide ? "mine" : "waiting");
  const filter = filters[which] ?? null;
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [ListProposals.name, which],
    queryFn: ({ pageParam, signal }) => ask(ListProposals, { filter, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ proposals }) =>
      proposals.pageInfo.hasNextPage ? proposals.pageInfo.endCursor : undefined,
  });
  const all = data?.pages.flatMap(({ proposals }) => proposals.nodes) ?? [];
  const shown = which === "decided" ? all.filter(({ status }) => status !== "OPEN") : all;
  return (
    <>
      <PageTitle title={translate("proposals.title")} says={translate("proposals.says")}>
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={translate("proposals.which")}
          value={which}
          onChange={(_event, chosen: string | null) => chosen && setSearch({ which: chosen })}
        >
          {mayDecide && <ToggleButton value="mine">{translate("proposals.mine")}</ToggleButton>}
          <ToggleButton value="waiting">{translate("proposals.waiting")}</ToggleButton>
          <ToggleButton value="decided">{translate("proposals.decided")}</ToggleButton>
        </ToggleButtonGroup>
      </PageTitle>
      <Refusal error={error && toAskError(error)} />
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {data && shown.length === 0 && !hasNextPage && (
        <Typography sx={{ color: "text.secondary" }}>
          {translate(which === "decided" ? "proposals.noneDecided" : "proposals.none")}
        </Typography>
      )}
      <Stack spacing={2} sx={{ maxWidth: 960 }}>
        {shown.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
        {hasNextPage && (
          <Button onClick={() => fetchNextPage()} loading={isFetchingNextPage}>
            {translate("proposals.more")}
          </Button>
        )}
      </Stack>
    </>
  );
}
