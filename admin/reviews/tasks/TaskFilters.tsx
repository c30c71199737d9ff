import { Button, Stack } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { ChoiceMenu } from "../../layout/ChoiceMenu.tsx";
import { FilterChip } from "../../organizations/list/FilterChip.tsx";
import {
  choose,
  chosenOf,
  drop,
  isNarrowed,
  type TaskChip,
  takesSeveral,
  taskChips,
  withMine,
} from "./task-chips.ts";
import { openStates, type TaskFilter } from "./task-filter.ts";
import { useTaskChoices, useValueWords } from "./useTaskChoices.ts";

interface Filtering {
  month: string;
  filter: TaskFilter;
  onFilter(filter: TaskFilter): void;
}

/** What the tasks are narrowed by: a chip for each condition; the board has its states as columns. */
export function TaskFilters({
  isBoard,
  isOver,
  ...filtering
}: Filtering & {
  isBoard: boolean;
  /** Whether the month is closed: then nothing is left out by itself. */
  isOver: boolean;
}) {
  const translate = useTranslate();
  const { filter, onFilter } = filtering;
  const [open, setOpen] = useState<{ chip: TaskChip; anchor: HTMLElement } | null>(null);
  const chips = taskChips.filter((chip) => !(isBoard && chip === "states"));
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
      {chips.map((chip) => (
        <OneChip
          key={chip}
          chip={chip}
          filter={filter}
          isOver={isOver}
          expanded={open?.chip === chip}
          onOpen={(anchor) => setOpen({ chip, anchor })}
          onRemove={() => onFilter(drop(filter, chip))}
        />
      ))}
      {isNarrowed(filter) && (
        <Button
          size="small"
          onClick={() => onFilter(withMine({}, filter.mine === true))}
          sx={{ flex: "none" }}
        >
          {translate("list.filter.clear")}
        </Button>
      )}
      {open && (
        <Choosing
          {...open}
          {...filtering}
          isOver={isOver}
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
  month,
  filter,
  isOver,
  ...menu
}: Filtering & {
  chip: TaskChip;
  isOver: boolean;
  anchor: HTMLElement;
  onChoose(value: string): void;
  onClose(): void;
}) {
  const translate = useTranslate();
  const options = useTaskChoices(chip, month, filter);
  const chosen = chosenOf(chip, filter);
  return (
    <ChoiceMenu
      label={translate(`reviews.filter.${chip}`)}
      options={options}
      chosen={chip === "states" && chosen.length === 0 && !isOver ? openStates : chosen}
      several={takesSeveral(chip)}
      {...menu}
    />
  );
}

function OneChip({
  chip,
  filter,
  isOver,
  expanded,
  onOpen,
  onRemove,
}: {
  chip: TaskChip;
  filter: TaskFilter;
  isOver: boolean;
  expanded: boolean;
  onOpen(anchor: HTMLElement): void;
  onRemove(): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const say = useValueWords();
  const chosen = chosenOf(chip, filter);
  const isUsual = chip === "states" && chosen.length === 0 && !isOver;
  return (
    <FilterChip
      label={translate(isUsual ? "reviews.filter.openOnly" : `reviews.filter.${chip}`)}
      value={chosen.length > 0 ? formats.list(chosen.map((value) => say(chip, value))) : null}
      expanded={expanded}
      onPress={onOpen}
      onRemove={onRemove}
    />
  );
}
