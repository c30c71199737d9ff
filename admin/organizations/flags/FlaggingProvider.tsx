import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { useTranslate } from "react-admin";
import { useShortcut } from "../../layout/shortcuts.ts";
import { nearestChip } from "../claims/nearest-chip.ts";
import { useOrganization } from "../form/OrganizationContext.tsx";
import { FlagDialog } from "./FlagDialog.tsx";
import type { Flagged } from "./flag-kinds.ts";

/** Opens the dialog about something of the organization, or about the whole of it. */
type Flagging = (about: Flagged | null) => void;

const Context = createContext<Flagging | null>(null);
const flagKeys = ["f", "alt+f"];

/** Has what is in the form flagged: from a claim, from an entry, from the page's menu, or by a key. */
export function FlaggingProvider({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const { organization } = useOrganization();
  const [open, setOpen] = useState<{ about: Flagged | null } | null>(null);
  // One law for both: who may propose a change may say that one is needed.
  const may = organization?.may.includes("propose") ?? false;
  const flagging = useMemo<Flagging | null>(() => (may ? (about) => setOpen({ about }) : null), [may]);
  // What is meant is the claim where somebody is; where there is none, the whole entry.
  const flagHere = () => {
    const claim = nearestChip(document.activeElement)?.dataset.claimChip;
    const button = claim && document.querySelector<HTMLElement>(`[data-flag="${CSS.escape(claim)}"]`);
    if (button) button.click();
    else flagging?.(null);
  };
  useShortcut(flagKeys, translate("flags.key"), flagHere, may);
  return (
    <Context.Provider value={flagging}>
      {children}
      {open && organization && (
        <FlagDialog
          organizationId={organization.id}
          name={organization.name}
          {...(open.about && { about: open.about })}
          onClose={() => setOpen(null)}
        />
      )}
    </Context.Provider>
  );
}

/** How to flag something of the form; null for who may not. */
export const useFlagging = () => useContext(Context);
