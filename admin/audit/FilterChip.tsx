import DownIcon from "@mui/icons-material/ArrowDropDown";
import { Chip, Menu, MenuItem } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** Something to filter by: pressed, it offers its values; with one chosen, it can be taken away again. */
export function FilterChip({
  name,
  options,
  value,
  onChoose,
}: {
  name: string;
  options: readonly { value: string; label: string }[];
  value: string | undefined;
  onChoose(value: string | undefined): void;
}) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = options.find((option) => option.value === value)?.label ?? value;
  return (
    <>
      <Chip
        label={chosen ? `${name}: ${chosen}` : name}
        color={chosen ? "primary" : "default"}
        variant={chosen ? "filled" : "outlined"}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        // The arrow stands where the cross stands when something is chosen.
        deleteIcon={chosen ? undefined : <DownIcon />}
        onDelete={
          chosen ? () => onChoose(undefined) : ({ currentTarget }) => setAnchor(currentTarget.parentElement)
        }
        sx={{ maxWidth: "100%" }}
      />
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { sx: { maxHeight: 380 } } }}
      >
        <MenuItem
          selected={value === undefined}
          onClick={() => {
            setAnchor(null);
            onChoose(undefined);
          }}
        >
          {translate("audit.all")}
        </MenuItem>
        {options.map((option) => (
          <MenuItem
            key={option.value}
            selected={option.value === value}
            onClick={() => {
              setAnchor(null);
              onChoose(option.value);
            }}
          >
            {option.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
