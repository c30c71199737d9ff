import { useTranslate } from "react-admin";
import { SearchField as Field } from "../../layout/SearchField.tsx";
import { withCondition } from "./list-filter.ts";
import { useListView } from "./useListView.ts";

/** Narrows the list of organizations to where all the words stand. */
export function SearchField() {
  const translate = useTranslate();
  const { view, setFilter } = useListView();
  return (
    <Field
      label={translate("list.search")}
      asked={view.filter.search ?? ""}
      onSearch={(words, options) => setFilter(withCondition(view.filter, "search", words), options)}
    />
  );
}
