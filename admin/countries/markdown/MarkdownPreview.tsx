import { Box, Typography } from "@mui/material";
import Markdown, { type Components } from "react-markdown";

/** A text in Markdown as readers see it. Links lead nowhere from here: their address stands beside their words. */
export default function MarkdownPreview({ text, dir, lang }: { text: string; dir: string; lang: string }) {
  return (
    <Box dir={dir} lang={lang} sx={look}>
      <Markdown components={components}>{text}</Markdown>
    </Box>
  );
}

/** A part's own heading is of the third rank on this page. */
const components: Components = {
  h1: ({ children }) => <Typography variant="h4">{children}</Typography>,
  h2: ({ children }) => <Typography variant="h4">{children}</Typography>,
  h3: ({ children }) => <Typography variant="h4">{children}</Typography>,
  h4: ({ children }) => <Typography variant="h5">{children}</Typography>,
  h5: ({ children }) => <Typography variant="h5">{children}</Typography>,
  h6: ({ children }) => <Typography variant="h5">{children}</Typography>,
  a: ({ href, children }) => (
    <>
      <Box component="span" sx={{ textDecoration: "underline" }}>
        {children}
      </Box>
      {href && children !== href && (
        <Box component="span" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
          {` (${href})`}
        </Box>
      )}
    </>
  ),
  img: ({ alt }) => <em>{alt}</em>,
};

const look = {
  overflowWrap: "anywhere",
  "& p, & ul, & ol, & blockquote": { mt: 0, mb: 1.25 },
  "& ul, & ol": { paddingInlineStart: 3 },
  "& h4, & h5": { mt: 1.5, mb: 0.5 },
  "& pre, & table": { overflowX: "auto", maxWidth: "100%" },
};
