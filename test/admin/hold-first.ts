import type { Page, Route } from "playwright-core";

/** Holds the first request of a kind back on its way: `isHeld` settles when it is there, `letGo` sends it on. */
export async function holdFirst(
  page: Page,
  isMeant: (route: Route) => boolean,
): Promise<{ isHeld: Promise<void>; letGo: () => void }> {
  const held = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  let isFirst = true;
  await page.route("**/editorial/graphql", async (route) => {
    if (isFirst && isMeant(route)) {
      isFirst = false;
      held.resolve();
      await gone.promise;
    }
    return route.fallback();
  });
  return { isHeld: held.promise, letGo: gone.resolve };
}
