import SearchIcon from "@mui/icons-material/Search";
import { InputAdornment, TextField } from "@mui/material";
import { useEffect, useRef, useState } from "react";

/** Milliseconds without a letter after which it is searched: longer than between two letters. */
const rest = 250;

/** Narrows a list to where all the words stand, while they are typed. */
export function SearchField({
  label,
  asked,
  onSearch,
}: {
  /** What can be searched; it stands in the field. */
  label: string;
  /** What is searched now. */
  asked: string;
  /** `replace`: another search came before it, whose step is not to be kept. */
  onSearch(words: string, options: { replace: boolean }): void;
}) {
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
      onSearch(typed.trim(), { replace: asked !== "" });
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
      placeholder={label}
      sx={{ flex: "1 1 14rem", maxWidth: { md: "28rem" } }}
      slotProps={{
        htmlInput: { "aria-label": label },
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
