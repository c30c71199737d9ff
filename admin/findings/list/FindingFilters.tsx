import { Button, Stack } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { NameOrganization } from "#operations/findings/list/list";
import { useAsk } from "../../ask/useAsk.ts";
import { useFormats } from "../../i18n/useFormats.ts";
import { ChoiceMenu } from "../../layout/ChoiceMenu.tsx";
import { FilterChip } from "../../organizations/list/FilterChip.tsx";
import type { FindingFilter } from "../finding-filter.ts";
import {
  type Chip,
  chipsOf,
  choose,
  chosenOf,
  drop,
  type FirstChip,
  firstChips,
  takesSeveral,
  usualStates,
} from "./finding-chips.ts";
import { useFindingChoices, useValueWords } from "./useFindingChoices.ts";

const isFirst = (chip: Chip): chip is FirstChip => (firstChips as readonly Chip[]).includes(chip);

/** What the list is narrowed by: a chip for each condition. */
export function FindingFilters({
  filter,
  onFilter,
}: {
  filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
}) {
  const translate = useTranslate();
  const [open, setOpen] = useState<{ chip: FirstChip; anchor: HTMLElement } | null>(null);
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={translate("list.filter.title")}
      sx={{
        gap: 0.75,
        flexWrap: { xs: "nowrap", md: "wrap" },
        // On a phone they pass under the thumb in one line.
        overflowX: { xs: "auto", md: "visible" },
        mx: { xs: -2, md: 0 },
        px: { xs: 2, md: 0 },
        py: 0.5,
        alignItems: "center",
      }}
    >
      {chipsOf(filter).map((chip) => (
        <OneChip
          key={chip}
          chip={chip}
          filter={filter}
          expanded={open?.chip === chip}
          onOpen={(anchor) => isFirst(chip) && setOpen({ chip, anchor })}
          onRemove={() => onFilter(drop(filter, chip))}
        />
      ))}
      {Object.keys(filter).length > 0 && (
        <Button size="small" onClick={() => onFilter({})} sx={{ flex: "none" }}>
          {translate("list.filter.clear")}
        </Button>
      )}
      {open && (
        <Choosing
          {...open}
          filter={filter}
          onChoose={(value) => {
            if (!takesSeveral(open.chip)) setOpen(null);
            onFilter(choose(filter, open.chip, value));
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}

function Choosing({
  chip,
  filter,
  ...menu
}: {
  chip: FirstChip;
  filter: FindingFilter;
  anchor: HTMLElement;
  onChoose(value: string): void;
  onClose(): void;
}) {
  const translate = useTranslate();
  const options = useFindingChoices(chip, filter);
  const chosen = chosenOf(chip, filter);
  return (
    <ChoiceMenu
      label={translate(`findingsRoom.filter.${chip}`)}
      options={options}
      chosen={chip === "states" && chosen.length === 0 ? usualStates : chosen}
      several={takesSeveral(chip)}
      {...menu}
    />
  );
}

function OneChip({
  chip,
  filter,
  expanded,
  onOpen,
  onRemove,
}: {
  chip: Chip;
  filter: FindingFilter;
  expanded: boolean;
  onOpen(anchor: HTMLElement): void;
  onRemove(): void;
}) {
  const translate = useTranslate();
  const words = useChosenWords(chip, filter);
  const isUsual = chip === "states" && words === null;
  const label = translate(isUsual ? "findingsRoom.filter.openOnly" : `findingsRoom.filter.${chip}`, {
    smart_count: filter.ids?.length ?? 0,
  });
  const menu = isFirst(chip);
  return (
    <FilterChip
      label={label}
      value={words}
      menu={menu}
      expanded={expanded}
      {...(menu ? { onPress: onOpen } : {})}
      onRemove={onRemove}
    />
  );
}

/** What is chosen, in words; null for nothing. */
function useChosenWords(chip: Chip, filter: FindingFilter): string | null {
  const translate = useTranslate();
  const formats = useFormats();
  const say = useValueWords();
  const isOrganization = chip === "organizationId" && Boolean(filter.organizationId);
  const { data } = useAsk(
    NameOrganization,
    { id: filter.organizationId ?? "" },
    { enabled: isOrganization, staleTime: 60_000 },
  );
  const chosen = chosenOf(chip, filter);
  const [first, ...others] = chosen;
  if (first === undefined) return null;
  if (isOrganization) return data?.organization?.name ?? "…";
  if (chip === "ids" || chip === "claimId") return "";
  if (chip !== "rules") return formats.list(chosen.map((value) => say(chip, value)));
  if (others.length === 0) return say(chip, first);
  return translate("findingsRoom.filter.several", { smart_count: chosen.length });
}
