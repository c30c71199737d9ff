import AddIcon from "@mui/icons-material/Add";
import EditIcon from "@mui/icons-material/EditOutlined";
import HistoryIcon from "@mui/icons-material/HistoryOutlined";
import { Box, Button, IconButton, Link, Paper, Skeleton, Tooltip, Typography } from "@mui/material";
import { useState } from "react";
import { useLocale, useTranslate } from "react-admin";
import { Link as RouterLink } from "react-router-dom";
import { ListSections, OrderSections } from "#operations/sections/sections";
import { ask } from "../ask/ask.ts";
import { queries } from "../ask/queries.ts";
import { Refusal } from "../ask/Refusal.tsx";
import { useAsk } from "../ask/useAsk.ts";
import { moved } from "../countries/form/change-items.ts";
import { useOrder } from "../countries/orders/useOrder.ts";
import { textFor } from "../i18n/text-for.ts";
import { PageTitle } from "../layout/PageTitle.tsx";
import { useMay } from "../session/useMe.ts";
import { SortableList } from "../sorting/SortableList.tsx";
import { SectionDialog } from "./SectionDialog.tsx";
import type { LoadedSection } from "./section-form.ts";

/** The sections of every country's page, in their order, which is dragged. */
export default function SectionList() {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const maySave = useMay("section.save");
  const mayOrder = useMay("section.order");
  const [edited, setEdited] = useState<LoadedSection | "new" | null>(null);
  const { data, error, refetch } = useAsk(ListSections, {});
  const sections = data?.sections ?? [];
  const byId = new Map(sections.map((section) => [section.id, section]));
  const nameOf = (id: string) => textFor(byId.get(id)?.name ?? [], desk);
  const { ids, order } = useOrder(
    sections.map(({ id }) => id),
    async (wanted, base, requestId) => {
      const { orderSections } = await ask(OrderSections, { ids: wanted, base, requestId });
      const now = orderSections!.sections;
      queries.setQueryData([ListSections.name, {}], { sections: now });
      return now.map(({ id }) => id);
    },
    () => void refetch(),
  );
  // Their words and their order stand in other rooms too.
  const refresh = () => void queries.invalidateQueries();
  return (
    <Box sx={{ maxWidth: 860 }}>
      <PageTitle
        title={translate("sections.title")}
        says={translate(mayOrder ? "sections.says" : "sections.saysRead")}
      >
        {maySave && (
          <Button variant="contained" startIcon={<AddIcon />} onClick={() => setEdited("new")}>
            {translate("sections.add")}
          </Button>
        )}
      </PageTitle>
      <Refusal error={error} />
      {!data && !error && <Skeleton variant="rounded" height={240} />}
      {sections.length > 0 && (
        <Paper variant="outlined" sx={{ px: { xs: 0.5, sm: 1 } }}>
          <SortableList
            ids={ids}
            label={translate("sections.title")}
            labelOf={nameOf}
            onMove={(from, to) => order(moved(ids, from, to))}
            readOnly={!mayOrder}
          >
            {(id) => {
              const section = byId.get(id);
              return section && <SectionRow section={section} onEdit={() => setEdited(section)} />;
            }}
          </SortableList>
        </Paper>
      )}
      {edited && (
        <SectionDialog
          section={edited === "new" ? null : edited}
          onDone={refresh}
          onClose={() => setEdited(null)}
        />
      )}
    </Box>
  );
}

function SectionRow({ section, onEdit }: { section: LoadedSection; onEdit(): void }) {
  const translate = useTranslate();
  const desk = useLocale() ?? "en";
  const { id, slug, name, description, entryCount, may } = section;
  const title = textFor(name, desk);
  const of = (says: string) => `${says}: ${title}`;
  return (
    <Box sx={{ display: "flex", alignItems: "flex-start", gap: 0.5, py: 1, px: 0.5 }}>
      <Box sx={{ flex: 1, minWidth: 0, pt: 0.25 }}>
        <Typography component="h2" variant="h3">
          {title}
        </Typography>
        {description.length > 0 && (
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {textFor(description, desk)}
          </Typography>
        )}
        <Link component={RouterLink} to={`/organizations?section=${slug}`} variant="body2">
          {translate("sections.entries", { smart_count: entryCount })}
        </Link>
      </Box>
      {may.includes("readHistory") && (
        <Tooltip title={translate("countries.history.title")} describeChild={false}>
          <IconButton
            component={RouterLink}
            to={`/sections/${id}/history`}
            aria-label={of(translate("countries.history.title"))}
          >
            <HistoryIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
      {may.includes("save") && (
        <Tooltip title={translate("words.action.edit")} describeChild={false}>
          <IconButton onClick={onEdit} aria-label={of(translate("words.action.edit"))}>
            <EditIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}
