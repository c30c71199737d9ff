import { TablePagination } from "@mui/material";
import { useTranslate } from "react-admin";
import { useFormats } from "../i18n/useFormats.ts";

export const pageSizes = [25, 50, 100];

/** Goes from page to page of a list, and says how many there are. */
export function Pages({
  total,
  page,
  perPage,
  onPage,
  onPageSize,
}: {
  /** Undefined until it is known. */
  total: number | undefined;
  /** From 1. */
  page: number;
  perPage: number;
  onPage(page: number): void;
  onPageSize(size: number): void;
}) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <TablePagination
      component="div"
      count={total ?? -1}
      page={total ? page - 1 : 0}
      rowsPerPage={perPage}
      rowsPerPageOptions={pageSizes}
      labelRowsPerPage={translate("list.perPage")}
      labelDisplayedRows={({ from, to, count }) =>
        count < 0
          ? "…"
          : translate("list.shown", {
              from: formats.number(from),
              to: formats.number(to),
              total: formats.number(count),
            })
      }
      getItemAriaLabel={(type) => translate(`list.page.${type}`)}
      onPageChange={(_event, next) => {
        onPage(next + 1);
        window.scrollTo({ top: 0 });
      }}
      onRowsPerPageChange={(event) => onPageSize(Number(event.target.value))}
    />
  );
}
