import { Box, Button, Chip, Link, Paper, Skeleton, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { OrderEntries, ReadOrder } from "#operations/countries/orders/orders";
import { ask } from "../../ask/ask.ts";
import { queries } from "../../ask/queries.ts";
import { Refusal } from "../../ask/Refusal.tsx";
import { useAsk } from "../../ask/useAsk.ts";
import { SortableList } from "../../sorting/SortableList.tsx";
import { moved } from "../form/change-items.ts";
import { PagePart } from "../form/PagePart.tsx";
import { useOrder } from "./useOrder.ts";

/** The entries of one section on a country's page, in their order, which is dragged. */
export function SectionOrder({ country, section, name }: { country: string; section: string; name: string }) {
  const translate = useTranslate();
  const variables = { country, section };
  const { data, error, refetch } = useAsk(ReadOrder, variables);
  const entries = data?.sectionOrder.entries ?? [];
  const { ids, order } = useOrder(
    entries.map(({ id }) => id),
    async (wanted, base, requestId) => {
      const { orderEntries } = await ask(OrderEntries, { ...variables, ids: wanted, base, requestId });
      const now = orderEntries!.ids;
      queries.setQueryData<typeof data>(
        [ReadOrder.name, variables],
        (before) =>
          before && {
            sectionOrder: { ...before.sectionOrder, entries: inOrder(before.sectionOrder.entries, now) },
          },
      );
      return now;
    },
    () => void refetch(),
  );
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const mayChange = data?.sectionOrder.may.includes("change") ?? false;
  return (
    <PagePart
      id={section}
      title={name}
      action={
        <Button
          size="small"
          component={RouterLink}
          to={`/organizations/create?country=${country}&section=${section}`}
        >
          {translate("countries.order.add")}
        </Button>
      }
    >
      <Refusal error={error} />
      {!data && !error && <Skeleton variant="rounded" height={120} />}
      {data && entries.length === 0 && (
        <Typography sx={{ color: "text.secondary" }}>{translate("countries.order.none")}</Typography>
      )}
      {entries.length > 0 && (
        <Paper variant="outlined" sx={{ px: { xs: 0.5, sm: 1 } }}>
          <SortableList
            ids={ids}
            label={name}
            labelOf={(id) => byId.get(id)?.name ?? ""}
            onMove={(from, to) => order(moved(ids, from, to))}
            readOnly={!mayChange}
          >
            {(id, index) => {
              const entry = byId.get(id);
              if (!entry) return null;
              const isOut = entry.status !== "PUBLISHED";
              return (
                <Box sx={{ display: "flex", alignItems: "center", gap: 1, minHeight: 44, px: 0.5 }}>
                  <Typography
                    variant="body2"
                    aria-hidden
                    sx={{ width: 24, textAlign: "end", color: "text.secondary" }}
                  >
                    {index + 1}
                  </Typography>
                  <Link
                    component={RouterLink}
                    to={`/organizations/${entry.organizationId}`}
                    color={isOut ? "text.secondary" : "text.primary"}
                    sx={{ minWidth: 0, py: 0.5, fontWeight: isOut ? 400 : 550, overflowWrap: "anywhere" }}
                  >
                    {entry.name}
                  </Link>
                  {isOut && (
                    <Chip size="small" variant="outlined" label={translate(`words.status.${entry.status}`)} />
                  )}
                </Box>
              );
            }}
          </SortableList>
        </Paper>
      )}
    </PagePart>
  );
}

/** Those that are known, in the order of ids; what came meanwhile is read with the next question. */
function inOrder<Entry extends { id: string }>(entries: Entry[], ids: string[]): Entry[] {
  return ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
}
