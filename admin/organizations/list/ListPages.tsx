import { useListContext } from "react-admin";
import { Pages } from "../../layout/Pages.tsx";

/** Goes from page to page, and says how many there are. */
export function ListPages({ onPageSize }: { onPageSize(size: number): void }) {
  const { page, perPage, total, setPage, setPerPage } = useListContext();
  return (
    <Pages
      {...{ total, page, perPage }}
      onPage={setPage}
      onPageSize={(size) => {
        onPageSize(size);
        setPerPage(size);
      }}
    />
  );
}
