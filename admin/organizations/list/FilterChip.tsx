import CloseIcon from "@mui/icons-material/Close";
import ExpandIcon from "@mui/icons-material/ExpandMore";
import { Button, IconButton, Stack } from "@mui/material";
import type { MouseEvent } from "react";
import { useTranslate } from "react-admin";

/** One condition: pressed it opens what can be chosen, and chosen it goes away by its cross. */
export function FilterChip({
  label,
  value,
  menu = true,
  expanded = false,
  onPress,
  onRemove,
}: {
  label: string;
  /** What is chosen, in words; null for nothing. */
  value: string | null;
  /** Whether pressing it opens a list. */
  menu?: boolean;
  expanded?: boolean;
  onPress?(anchor: HTMLElement): void;
  onRemove(): void;
}) {
  const translate = useTranslate();
  const chosen = value !== null;
  const says = value ? `${label}: ${value}` : label;
  return (
    <Stack
      direction="row"
      sx={{
        flex: "none",
        alignItems: "center",
        height: 32,
        maxWidth: "20rem",
        borderRadius: 4,
        border: 1,
        borderColor: chosen ? "primary.main" : "divider",
        bgcolor: chosen ? "action.selected" : "background.paper",
      }}
    >
      <Button
        size="small"
        color={chosen ? "primary" : "inherit"}
        aria-haspopup={menu ? "dialog" : undefined}
        aria-expanded={menu ? expanded : undefined}
        aria-pressed={menu ? undefined : chosen}
        endIcon={menu && !chosen ? <ExpandIcon sx={{ color: "text.secondary" }} /> : undefined}
        disabled={!onPress}
        onClick={(event: MouseEvent<HTMLElement>) => onPress?.(event.currentTarget)}
        sx={{
          minWidth: 0,
          minHeight: 30,
          borderRadius: 4,
          px: 1.25,
          pr: chosen ? 0.5 : undefined,
          fontWeight: chosen ? 600 : 400,
          display: "inline-flex",
          overflow: "hidden",
          whiteSpace: "nowrap",
          "&.Mui-disabled": { color: "primary.main" },
        }}
      >
        <span style={{ overflow: "hidden", textOverflow: "ellipsis" }}>{says}</span>
      </Button>
      {chosen && (
        <IconButton
          size="small"
          color="primary"
          aria-label={translate("list.filter.remove", { condition: says })}
          onClick={onRemove}
          sx={{ width: 26, height: 26, mr: 0.25 }}
        >
          <CloseIcon sx={{ fontSize: 16 }} />
        </IconButton>
      )}
    </Stack>
  );
}
