import SortIcon from "@mui/icons-material/Sort";
import { MenuItem } from "@mui/material";
import { useTranslate } from "react-admin";
import { MenuButton } from "../../layout/MenuButton.tsx";
import { sorts, type TaskSort } from "./task-view.ts";

/** Puts the list in another order. */
export function SortButton({ sort, onSort }: { sort: TaskSort; onSort(sort: TaskSort): void }) {
  const translate = useTranslate();
  return (
    <MenuButton
      label={translate("reviews.sort.title")}
      says={translate(`reviews.sort.${sort}`)}
      icon={<SortIcon />}
    >
      {(close) =>
        sorts.map((one) => (
          <MenuItem
            key={one}
            selected={one === sort}
            onClick={() => {
              close();
              onSort(one);
            }}
          >
            {translate(`reviews.sort.${one}`)}
          </MenuItem>
        ))
      }
    </MenuButton>
  );
}
