import { QueryClient } from "@tanstack/react-query";

/** What was asked of the server and is kept while the desk is open; emptied when somebody signs out. */
export const queries = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false } },
});
