import { Button, Menu, MenuItem, Stack } from "@mui/material";
import { useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { useFormats } from "../../i18n/useFormats.ts";
import { useMay } from "../../session/useMe.ts";
import { FacetMenu } from "./FacetMenu.tsx";
import { FilterChip } from "./FilterChip.tsx";
import { type Condition, chipsOf, type ListFilter, moreChips } from "./list-filter.ts";
import { chosenFromList, useFacetOptions, useValueLabel } from "./useFacets.ts";
import { useListView } from "./useListView.ts";

/** What the list is narrowed by: a chip for each condition. */
export function FilterBar() {
  const translate = useTranslate();
  const { view, setFilter, setCondition } = useListView();
  const { filter } = view;
  const [open, setOpen] = useState<{ name: Condition; anchor: HTMLElement } | null>(null);
  const [more, setMore] = useState<HTMLElement | null>(null);
  const moreButton = useRef<HTMLButtonElement>(null);
  const readsHistory = useMay("organization.readHistory");
  const readsFindings = useMay("finding.read");
  const isOpen = (name: Condition) =>
    name === "editedBy" ? readsHistory : !name.startsWith("finding") || readsFindings;
  const hidden = moreChips.filter((name) => filter[name] === undefined && isOpen(name));
  const hasConditions = Object.keys(filter).length > 0;
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
      {chipsOf(filter).map((name) => (
        <ConditionChip
          key={name}
          name={name}
          filter={filter}
          expanded={open?.name === name}
          onOpen={(anchor) => setOpen({ name, anchor })}
          onSet={(value) => setCondition(name, value)}
        />
      ))}
      {hidden.length > 0 && (
        <Button
          ref={moreButton}
          size="small"
          color="inherit"
          aria-haspopup="menu"
          aria-expanded={more !== null}
          onClick={(event) => setMore(event.currentTarget)}
          sx={{ flex: "none", fontWeight: 400 }}
        >
          {translate("list.filter.more")}
        </Button>
      )}
      {hasConditions && (
        <Button size="small" onClick={() => setFilter({})} sx={{ flex: "none" }}>
          {translate("list.filter.clear")}
        </Button>
      )}
      <Menu anchorEl={more} open={more !== null} onClose={() => setMore(null)}>
        {hidden.map((name) => (
          <MenuItem
            key={name}
            onClick={() => {
              setMore(null);
              if (moreButton.current) setOpen({ name, anchor: moreButton.current });
            }}
          >
            {translate(`list.filter.${name}`)}
          </MenuItem>
        ))}
      </Menu>
      {open && (
        <FacetMenu
          {...open}
          filter={filter}
          onChoose={(value) => {
            setOpen(null);
            setCondition(open.name, value);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}

function ConditionChip({
  name,
  filter,
  expanded,
  onOpen,
  onSet,
}: {
  name: Condition;
  filter: ListFilter;
  expanded: boolean;
  onOpen(anchor: HTMLElement): void;
  onSet(value: unknown): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  const say = useValueLabel();
  const value = filter[name];
  const label = translate(`list.filter.${name}`);
  const remove = () => onSet(undefined);
  if (name === "foundWrong")
    return (
      <FilterChip
        label={value === false ? translate("list.filter.nothingWrong") : label}
        value={value === undefined ? null : ""}
        menu={false}
        onPress={() => onSet(value === undefined ? true : undefined)}
        onRemove={remove}
      />
    );
  if (name === "editedBy" && typeof value === "string")
    return (
      <EditorChip label={label} value={value} filter={filter} {...{ expanded, onOpen }} onRemove={remove} />
    );
  const told = Array.isArray(value)
    ? formats.list(value.map((code) => say("country", code)))
    : name === "editedAfter" && typeof value === "string"
      ? formats.shortDate(value)
      : typeof value === "string"
        ? say(name, value)
        : null;
  const menu = chosenFromList.includes(name);
  return (
    <FilterChip
      label={label}
      value={told}
      menu={menu}
      expanded={expanded}
      {...(menu ? { onPress: onOpen } : {})}
      onRemove={remove}
    />
  );
}

/** Who it was is known to the counts alone. */
function EditorChip({
  value,
  filter,
  ...chip
}: {
  label: string;
  value: string;
  filter: ListFilter;
  expanded: boolean;
  onOpen(anchor: HTMLElement): void;
  onRemove(): void;
}) {
  const options = useFacetOptions("editedBy", filter);
  const { onOpen, ...rest } = chip;
  return (
    <FilterChip
      {...rest}
      value={options?.find((option) => option.value === value)?.label ?? "…"}
      onPress={onOpen}
    />
  );
}
