import CheckIcon from "@mui/icons-material/Check";
import SortIcon from "@mui/icons-material/Sort";
import ColumnsIcon from "@mui/icons-material/ViewColumnOutlined";
import { Button, ListItemIcon, ListItemText, Menu, MenuItem } from "@mui/material";
import { type ReactNode, useState } from "react";
import { useTranslate } from "react-admin";
import { columnNames } from "./columns.ts";
import { orders, sortBy } from "./list-view.ts";
import { useListView } from "./useListView.ts";

/** In which order the list stands. */
export function SortMenu() {
  const translate = useTranslate();
  const { view, setSort } = useListView();
  return (
    <MenuButton
      label={translate("list.sort.title")}
      says={translate(`list.sort.${view.field}`)}
      icon={<SortIcon />}
    >
      {(close) =>
        orders
          .filter((field) => field !== "RELEVANCE" || view.filter.search)
          .map((field) => (
            <MenuItem
              key={field}
              selected={field === view.field}
              onClick={() => {
                close();
                setSort(sortBy(field));
              }}
            >
              <ListItemText
                primary={translate(`list.sort.${field}`)}
                secondary={field === "DUE" && translate("list.sort.dueSays")}
              />
            </MenuItem>
          ))
      }
    </MenuButton>
  );
}

/** Which columns stand beside the name. */
export function ColumnsMenu() {
  const translate = useTranslate();
  const { view, setColumns } = useListView();
  const { columns } = view;
  return (
    <MenuButton label={translate("list.columns")} icon={<ColumnsIcon />}>
      {() =>
        columnNames.map((name) => {
          const shown = columns.includes(name);
          return (
            <MenuItem
              key={name}
              role="menuitemcheckbox"
              aria-checked={shown}
              onClick={() => setColumns(shown ? columns.filter((one) => one !== name) : [...columns, name])}
            >
              <ListItemIcon>{shown && <CheckIcon fontSize="small" />}</ListItemIcon>
              <ListItemText>{translate(`list.column.${name}`)}</ListItemText>
            </MenuItem>
          );
        })
      }
    </MenuButton>
  );
}

function MenuButton({
  label,
  says = label,
  icon,
  children,
}: {
  label: string;
  /** What stands on it, where that is not its name. */
  says?: string;
  icon: ReactNode;
  children(close: () => void): ReactNode;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        color="inherit"
        startIcon={icon}
        aria-label={says === label ? undefined : `${label}: ${says}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ fontWeight: 500, whiteSpace: "nowrap" }}
      >
        {says}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {children(close)}
      </Menu>
    </>
  );
}
