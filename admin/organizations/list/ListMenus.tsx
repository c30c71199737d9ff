import CheckIcon from "@mui/icons-material/Check";
import SortIcon from "@mui/icons-material/Sort";
import ColumnsIcon from "@mui/icons-material/ViewColumnOutlined";
import { ListItemIcon, ListItemText, MenuItem } from "@mui/material";
import { useTranslate } from "react-admin";
import { MenuButton } from "../../layout/MenuButton.tsx";
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
