import { Box, Button, Drawer, Stack, useMediaQuery } from "@mui/material";
import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useStore, useTranslate } from "react-admin";
import { useLocation, useNavigate } from "react-router-dom";
import { ReadMe } from "#operations/session/me";
import { useAsk } from "../ask/useAsk.ts";
import { forgetOldDrafts as forgetPages } from "../countries/saving/drafts.ts";
import { useLanguage } from "../i18n/Language.tsx";
import { forgetOldDrafts as forgetDrafts } from "../organizations/saving/drafts.ts";
import { meStaleTime } from "../session/me.ts";
import { SignInAgain } from "../session/SignInAgain.tsx";
import { useKeptSession } from "../session/useKeptSession.ts";
import { useMay } from "../session/useMe.ts";

import { AppearanceButton } from "./AppearanceButton.tsx";
import { Away } from "./Away.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { LanguageButton } from "./LanguageButton.tsx";
import { LoadingPage } from "./LoadingPage.tsx";
import { OfflineBanner } from "./OfflineBanner.tsx";
import { ShortcutsSheet } from "./ShortcutsSheet.tsx";
import { SideMenu } from "./SideMenu.tsx";
import { obeyKeys, useShortcut } from "./shortcuts.ts";
import { TopBar, topBarHeight } from "./TopBar.tsx";

/** In pixels: the longest word of the menu fits, in both languages; narrow, a picture with room to press. */
const menuWidth = { wide: 232, narrow: 64 };

/** The frame around every room. */
export default function Layout({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { data, error, refetch } = useAsk(ReadMe, {}, { staleTime: meStaleTime });
  const me = data?.me;
  const phone = useMediaQuery("(max-width: 899px)", { noSsr: true });
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const [wide, setWide] = useStore("menu.wide", true);
  const [drawer, setDrawer] = useState(false);
  const [help, setHelp] = useState(false);
  useKeptSession();
  useOwnLanguage(me?.locale);
  useEffect(obeyKeys, []);
  useEffect(forgetOldDrafts, []);
  useGoing(() => setHelp(true));

  return (
    <Box sx={{ minHeight: "100dvh" }}>
      <SkipLink onSkip={() => main.current?.focus()} />
      <TopBar
        phone={phone}
        wide={wide}
        onMenu={() => (phone ? setDrawer(true) : setWide(!wide))}
        onHelp={() => setHelp(true)}
      />
      <OfflineBanner />
      <Box sx={{ display: "flex", alignItems: "flex-start" }}>
        {phone ? (
          <Drawer
            open={drawer}
            onClose={() => setDrawer(false)}
            slotProps={{ paper: { "aria-label": translate("layout.rooms"), sx: { width: 272 } } }}
          >
            <SideMenu onGo={() => setDrawer(false)} />
            <Stack direction="row" sx={{ mt: "auto", p: 1.5, gap: 1, color: "text.secondary" }}>
              <LanguageButton />
              <AppearanceButton />
            </Stack>
          </Drawer>
        ) : (
          <Box
            sx={{
              position: "sticky",
              top: topBarHeight,
              flex: "none",
              width: wide ? menuWidth.wide : menuWidth.narrow,
              height: `calc(100dvh - ${topBarHeight}px)`,
              overflowY: "auto",
              transition: "width 0.15s",
            }}
          >
            <SideMenu narrow={!wide} />
          </Box>
        )}
        <Box
          component="main"
          id="main"
          ref={main}
          tabIndex={-1}
          sx={{ flex: "1 1 0", minWidth: 0, px: { xs: 2, sm: 3 }, pt: { xs: 2, sm: 3 }, pb: 8 }}
        >
          <Box sx={{ maxWidth: 1440, mx: "auto" }}>
            <ErrorBoundary place={pathname}>
              {error && !me ? (
                <Away onRetry={() => void refetch()} />
              ) : (
                <Suspense fallback={<LoadingPage />}>{children}</Suspense>
              )}
            </ErrorBoundary>
          </Box>
        </Box>
      </Box>
      <ShortcutsSheet open={help} onClose={() => setHelp(false)} />
      {me && <SignInAgain me={me} />}
    </Box>
  );
}

/** The first thing that Tab finds: past the bar and the menu. */
function SkipLink({ onSkip }: { onSkip(): void }) {
  const translate = useTranslate();
  return (
    <Button
      variant="contained"
      href="#main"
      onClick={(event) => {
        // The address stays as it is: it is the router's.
        event.preventDefault();
        onSkip();
      }}
      sx={{
        position: "fixed",
        top: 8,
        left: 8,
        zIndex: "tooltip",
        "&:not(:focus)": { transform: "translateY(-200%)" },
      }}
    >
      {translate("layout.skip")}
    </Button>
  );
}

/** The desk speaks the person's own language, where none was chosen in this browser. */
function useOwnLanguage(locale: string | null | undefined): void {
  const language = useLanguage();
  useEffect(() => {
    if (locale) void language.own(locale);
  }, [locale, language]);
}

/** What was typed in this browser long ago, and never saved, does not stay: it may be about people. */
function forgetOldDrafts(): void {
  // A browser that keeps nothing has nothing to forget.
  for (const forget of [forgetDrafts, forgetPages]) forget().catch(() => {});
}

/** The keys that work in every room. */
function useGoing(openHelp: () => void): void {
  const translate = useTranslate();
  const navigate = useNavigate();
  useShortcut("g h", translate("layout.shortcuts.home"), () => void navigate("/"));
  useShortcut("g o", translate("layout.shortcuts.organizations"), () => void navigate("/organizations"));
  useShortcut(
    "g f",
    translate("layout.shortcuts.findings"),
    () => void navigate("/findings"),
    useMay("finding.read"),
  );
  useShortcut(
    "g r",
    translate("layout.shortcuts.reviews"),
    () => void navigate("/reviews"),
    useMay("review.read"),
  );
  useShortcut("g p", translate("layout.shortcuts.proposals"), () => void navigate("/proposals"));
  useShortcut("?", translate("layout.shortcuts.open"), openHelp);
}
