import type { Page } from "playwright-core";
import type { Role } from "../../server/policies/actor.ts";

/** One screen of the desk: how somebody comes to see it. */
export interface Screen {
  name: string;
  path: string;
  role?: Role;
  /** What is done there before it is looked at. */
  arrange?: (page: Page) => Promise<void>;
}

type Shown = "organizationId" | "twinId" | "mergedId" | "taskId";

/** Every room of the desk; ids are those of the organization that the screens are about. */
export function screensOf({ organizationId, twinId, mergedId, taskId }: Record<Shown, string>): Screen[] {
  const organization = `/organizations/${organizationId}`;
  return [
    { name: "home", path: "/" },
    { name: "organizations", path: "/organizations" },
    { name: "organization", path: organization },
    { name: "organization-new", path: "/organizations/create?country=MX&section=legal-aid" },
    { name: "organization-history", path: `${organization}/history` },
    { name: "organization-compare", path: `${organization}/history?from=1` },
    { name: "organization-as-of", path: `${organization}/history?at=1` },
    {
      name: "findings",
      path: "/findings",
      arrange: async (page) => {
        await page.locator("[data-title]").first().click();
        await page.locator("[data-title]").nth(3).click();
      },
    },
    { name: "review", path: "/reviews?filter={}" },
    { name: "review-board", path: "/reviews?as=board&filter={}" },
    { name: "review-task", path: `/reviews/tasks/${taskId}` },
    { name: "review-letters", path: "/reviews/letters" },
    { name: "review-report", path: "/reviews/report" },
    { name: "review-settings", path: "/reviews/settings" },
    { name: "review-settings-set", path: "/reviews/settings", role: "ADMIN" },
    { name: "review-admin", path: "/reviews", role: "ADMIN" },
    { name: "rules", path: "/rules" },
    { name: "rules-set", path: "/rules", role: "ADMIN" },
    { name: "organization-merged", path: `/organizations/${mergedId}` },
    { name: "duplicates", path: "/duplicates" },
    { name: "duplicates-pair", path: `/duplicates/${organizationId}/${twinId}` },
    { name: "proposals", path: "/proposals" },
    { name: "countries", path: "/countries" },
    { name: "country", path: "/countries/MX" },
    { name: "country-new", path: "/countries/create" },
    { name: "country-history", path: "/countries/MX/history" },
    { name: "sections", path: "/sections" },
    { name: "people", path: "/users", role: "ADMIN" },
    { name: "keys", path: "/api-keys", role: "ADMIN" },
    { name: "intervals", path: "/intervals", role: "ADMIN" },
    { name: "audit", path: "/audit", role: "ADMIN" },
    { name: "account", path: "/account" },
    { name: "nothing", path: "/no-such-room" },
  ];
}
