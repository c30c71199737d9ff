import SearchIcon from "@mui/icons-material/Search";
import { InputAdornment, TextField } from "@mui/material";
import { useEffect, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { withCondition } from "./list-filter.ts";
import { useListView } from "./useListView.ts";

/** Milliseconds without a letter after which it is searched: longer than between two letters. */
const rest = 250;

/** Narrows the list to where all the words stand, while they are typed. */
export function SearchField() {
  const translate = useTranslate();
  const { view, setFilter } = useListView();
  const asked = view.filter.search ?? "";
  const [words, setWords] = useState(asked);
  const sent = useRef(asked);
  // Another view, or a step back, brings its own words; what was typed here comes back as it is.
  useEffect(() => {
    if (asked !== sent.current) setWords(asked);
    sent.current = asked;
  }, [asked]);
  const search = useRef((_words: string) => {});
  useEffect(() => {
    search.current = (typed) => {
      sent.current = typed.trim();
      setFilter(withCondition(view.filter, "search", typed.trim()), { replace: asked !== "" });
    };
  });
  useEffect(() => {
    if (words.trim() === sent.current) return;
    const timer = setTimeout(() => search.current(words), rest);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <TextField
      type="search"
      value={words}
      onChange={(event) => setWords(event.target.value)}
      placeholder={translate("list.search")}
      sx={{ flex: "1 1 14rem", maxWidth: { md: "28rem" } }}
      slotProps={{
        htmlInput: { "aria-label": translate("list.search") },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
