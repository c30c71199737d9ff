import { type ComponentType, type FunctionComponent, lazy, type ReactNode, useState } from "react";
import { matchPath } from "react-router-dom";

type Component = ComponentType<{ children: ReactNode }>;
type Load = () => Promise<{ default: Component }>;

/** How the code of every page comes, when somebody goes there, by the page's address. The first that fits is the one. */
const loads = {
  "/": () => import("./home/Home.tsx"),
  "/account": () => import("./account/Account.tsx"),
  "/duplicates": () => import("./duplicates/DuplicateList.tsx"),
  "/duplicates/:keepId/:loseIds": () => import("./merging/MergePage.tsx"),
  "/proposals": () => import("./proposals/ProposalList.tsx"),
  "/reviews": () => import("./reviews/ReviewPage.tsx"),
  "/reviews/letters": () => import("./reviews/letters/LettersPage.tsx"),
  "/reviews/report": () => import("./reviews/report/ReportPage.tsx"),
  "/reviews/settings": () => import("./reviews/settings/SettingsPage.tsx"),
  "/findings": () => import("./findings/list/FindingList.tsx"),
  "/rules": () => import("./rules/RulesPage.tsx"),
  "/reviews/tasks/:id": () => import("./reviews/task/TaskPage.tsx"),
  "/users": () => import("./users/UserList.tsx"),
  "/api-keys": () => import("./api-keys/ApiKeyList.tsx"),
  "/intervals": () => import("./intervals/IntervalPage.tsx"),
  "/audit": () => import("./audit/AuditPage.tsx"),
  "/countries": () => import("./countries/CountryList.tsx"),
  "/countries/create": () => import("./countries/CountryCreate.tsx"),
  "/countries/:code": () => import("./countries/CountryEdit.tsx"),
  "/countries/:code/history": () => import("./countries/history/CountryHistory.tsx"),
  "/sections": () => import("./sections/SectionList.tsx"),
  "/sections/:id/history": () => import("./sections/SectionHistory.tsx"),
  "/organizations": () => import("./organizations/list/OrganizationList.tsx"),
  "/organizations/create": () => import("./organizations/form/OrganizationCreate.tsx"),
  "/organizations/:id": () => import("./organizations/form/OrganizationEdit.tsx"),
  "/organizations/:id/history": () => import("./organizations/history/HistoryPage.tsx"),
} satisfies Record<string, Load>;

const loadLayout: Load = () => import("./layout/Layout.tsx");

/** The frame and the page that were loaded before anything was shown. */
const here = new Map<Load, Component>();

/**
 * Loads the frame and the page at an address together. Found one within the other, each would show that it is coming, and
 * React keeps that up for a third of a second each time, so that nothing flickers.
 */
export async function loadFirst(address: string): Promise<void> {
  const found = Object.entries<Load>(loads).find(([path]) => matchPath(path, address));
  const parts = [loadLayout, ...(found ? [found[1]] : [])].filter((load) => !here.has(load));
  // What cannot be loaded is told, and tried again, where it is shown.
  await Promise.allSettled(parts.map(async (load) => here.set(load, (await load()).default)));
}

/** What is loaded so, at once where it is here already. */
function loaded(load: Load): Component {
  const Later = lazy(load);
  return function Loaded(props) {
    // As it began, so it stays: another component in its place would begin anew.
    const [Now] = useState<Component>(() => here.get(load) ?? Later);
    return <Now {...props} />;
  };
}

export const Layout = loaded(loadLayout);

/** Every page of the desk by its address. */
export const pages = Object.fromEntries(
  Object.entries<Load>(loads).map(([path, load]) => [path, loaded(load)]),
) as Record<keyof typeof loads, FunctionComponent>;
