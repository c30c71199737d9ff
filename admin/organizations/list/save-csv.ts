import { stringify } from "csv-stringify/browser/esm/sync";

/** Hands rows to the browser as a CSV file, which table programs open as it is. */
export function saveCsv(rows: readonly (readonly string[])[], fileName: string): void {
  const text = stringify(
    rows.map((row) => [...row]),
    {
      // Excel takes it for UTF-8 only with a mark at the beginning.
      bom: true,
      // A text that begins like a formula stays a text.
      escape_formulas: true,
      record_delimiter: "windows",
    },
  );
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
