import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { Says } from "../../layout/Says.tsx";
import { useListView } from "./useListView.ts";

/** Nothing is there, said with the way out. */
export function EmptyList({ mayAdd }: { mayAdd: boolean }) {
  const translate = useTranslate();
  const { view, setFilter } = useListView();
  const { search, ...others } = view.filter;
  const filtered = Object.keys(view.filter).length > 0;
  if (!filtered)
    return (
      <Says
        title={translate("list.empty.title")}
        actions={
          mayAdd && (
            <Button component={Link} to="/organizations/create" variant="contained">
              {translate("list.add")}
            </Button>
          )
        }
      >
        {translate("list.empty.says")}
      </Says>
    );
  return (
    <Says
      title={translate("list.nothing.title")}
      actions={
        <>
          {search && Object.keys(others).length > 0 && (
            <Button variant="outlined" onClick={() => setFilter({ search })}>
              {translate("list.nothing.everywhere", { words: search })}
            </Button>
          )}
          <Button variant="contained" onClick={() => setFilter({})}>
            {translate("list.nothing.clear")}
          </Button>
        </>
      }
    >
      {translate("list.nothing.says")}
    </Says>
  );
}
