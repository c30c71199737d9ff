import { Box, Link, styled, useMediaQuery } from "@mui/material";
import { visuallyHidden } from "@mui/utils";
import { type MouseEvent, useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { topBarHeight } from "../../layout/TopBar.tsx";
import { FieldBox } from "./fields/FieldFrame.tsx";
import { useOrganization } from "./OrganizationContext.tsx";
import { type SectionId, sections } from "./sections.ts";
import { useMarks } from "./useMarks.ts";

const Mark = styled("span")(({ theme }) => ({
  minWidth: 20,
  padding: "0 6px",
  borderRadius: 10,
  fontSize: "0.75rem",
  fontWeight: 650,
  lineHeight: "20px",
  textAlign: "center",
  color: theme.palette.mode === "dark" ? theme.palette.common.black : theme.palette.common.white,
  backgroundColor: theme.palette.warning.main,
  "&[data-wrong]": { backgroundColor: theme.palette.error.main },
}));

/** The parts of the page, where one is among them, and where something is to be seen to. */
export function Outline() {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const isWide = useMediaQuery((theme) => theme.breakpoints.up("lg"));
  const marks = useMarks();
  // Notes belong to what is there already.
  const parts = sections.filter(({ id }) => id !== "notes" || organization);
  const current = useCurrent();
  const says = (id: SectionId) => translate(`form.sections.${id}`);
  const countOf = (id: SectionId) => translate("form.marks", { smart_count: marks[id]?.count ?? 0 });
  if (!isWide)
    return (
      <Box
        sx={{
          position: "sticky",
          top: topBarHeight,
          zIndex: 3,
          py: 1,
          mb: 1,
          mx: -0.5,
          px: 0.5,
          bgcolor: "background.default",
        }}
      >
        <FieldBox>
          <select
            aria-label={translate("form.jump")}
            value={current}
            onChange={(event) => goTo(event.target.value)}
          >
            {parts.map(({ id }) => (
              <option key={id} value={id}>
                {marks[id] ? `${says(id)} (${countOf(id)})` : says(id)}
              </option>
            ))}
          </select>
        </FieldBox>
      </Box>
    );
  return (
    <Box
      component="nav"
      aria-label={translate("form.outline")}
      sx={{
        position: "sticky",
        top: topBarHeight + 24,
        alignSelf: "start",
        maxHeight: `calc(100dvh - ${topBarHeight + 24}px)`,
        overflowY: "auto",
      }}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: "none" }}>
        {parts.map(({ id }) => {
          const mark = marks[id];
          return (
            <li key={id}>
              <Link
                href={`#${id}`}
                aria-current={current === id ? "true" : undefined}
                onClick={(event: MouseEvent) => {
                  // The address stays as it is: it is the router's.
                  event.preventDefault();
                  goTo(id);
                }}
                sx={outlineLink}
              >
                <span>{says(id)}</span>
                {mark && (
                  <Mark data-wrong={mark.isWrong ? "" : undefined} title={countOf(id)}>
                    <span aria-hidden>{mark.count}</span>
                    <Box component="span" sx={visuallyHidden}>
                      {countOf(id)}
                    </Box>
                  </Mark>
                )}
              </Link>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}

const outlineLink = {
  display: "flex",
  alignItems: "center",
  justifyContent: "space-between",
  gap: 1,
  minHeight: 32,
  px: 1.5,
  borderInlineStart: 2,
  borderColor: "divider",
  color: "text.secondary",
  fontWeight: 500,
  fontSize: "0.9375rem",
  "&:hover": { color: "text.primary", textDecoration: "none" },
  "&[aria-current]": { borderColor: "primary.main", color: "primary.main", fontWeight: 650 },
};

/** Goes to a part of the page, and begins there for those who go on by keyboard. */
function goTo(id: string): void {
  const part = document.getElementById(id);
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  part?.scrollIntoView({ behavior: isCalm ? "auto" : "smooth" });
  part?.querySelector("h2")?.focus({ preventScroll: true });
}

/** The part that one reads: the last whose heading has come near the upper edge. */
function useCurrent(): SectionId {
  const [current, setCurrent] = useState<SectionId>("names");
  useEffect(() => {
    const look = () => {
      // A heading that has come this near to the bar is read; at the end of the page its last part, however short.
      const line = topBarHeight + 120;
      const atEnd = window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 4;
      const passed = sections.filter(({ id }) => {
        const part = document.getElementById(id);
        return part && (atEnd || part.getBoundingClientRect().top <= line);
      });
      setCurrent(passed.at(-1)?.id ?? "names");
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, []);
  return current;
}
