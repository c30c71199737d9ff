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

const filters = {
  mine: { decided: false, mayDecide: true },
  waiting: { decided: false },
  decided: { decided: true },
} satisfies Record<string, ProposalFilter>;

const isFilter = (text: string | null): text is keyof typeof filters => text !== null && text in filters;

/** What people suggest, the longest waiting first; or what became of it, the latest decision first. */
export default function ProposalList() {
  const translate = useTranslate();
  const mayDecide = useMay("proposal.decide");
  const [search, setSearch] = useSearchParams();
  const asked = search.get("which");
  const which = isFilter(asked) ? asked : mayDecide ? "mine" : "waiting";
  const filter = filters[which];
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [ListProposals.name, which],
    queryFn: ({ pageParam, signal }) => ask(ListProposals, { filter, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ proposals }) =>
      proposals.pageInfo.hasNextPage ? proposals.pageInfo.endCursor : undefined,
  });
  const shown = data?.pages.flatMap(({ proposals }) => proposals.nodes) ?? [];
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
      {data && shown.length === 0 && (
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
