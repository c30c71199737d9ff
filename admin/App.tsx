import { lazy, Suspense, useState } from "react";
import { CoreAdminContext, CoreAdminUI, CustomRoutes, type I18nProvider, Resource } from "react-admin";
import { createBrowserRouter, Route, RouterProvider } from "react-router-dom";
import { queries } from "./ask/queries.ts";
import { LanguageProvider } from "./i18n/Language.tsx";
import { ErrorPage } from "./layout/ErrorPage.tsx";
import { LoadingPage } from "./layout/LoadingPage.tsx";
import { Look } from "./layout/Look.tsx";
import { AccessDenied, NotFound } from "./layout/NotFound.tsx";
import { Notifications } from "./layout/Notifications.tsx";
import { Layout, pages } from "./pages.tsx";
import { authProvider } from "./providers/auth-provider.ts";
import { dataProvider } from "./providers/data-provider.ts";
import { store } from "./providers/store.ts";

const SignInPage = lazy(() => import("./session/SignInPage.tsx"));
/** react-admin itself makes the routes of these. */
const {
  "/": Home,
  "/organizations": OrganizationList,
  "/organizations/create": OrganizationCreate,
  "/organizations/:id": OrganizationEdit,
  ...others
} = pages;

/** The desk: its rooms, and where they are. */
function Desk({ i18n }: { i18n: I18nProvider }) {
  return (
    <CoreAdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18n}
      queryClient={queries}
      store={store}
    >
      <LanguageProvider i18n={i18n}>
        <Look>
          <Suspense fallback={<LoadingPage />}>
            <CoreAdminUI
              accessDenied={AccessDenied}
              catchAll={NotFound}
              dashboard={Home}
              disableTelemetry
              error={ErrorPage}
              layout={Layout}
              loading={LoadingPage}
              loginPage={SignInPage}
              requireAuth
              title="Posada"
            >
              <Resource
                name="organizations"
                list={OrganizationList}
                edit={OrganizationEdit}
                create={OrganizationCreate}
                recordRepresentation="name"
              />
              <CustomRoutes>
                {Object.entries(others).map(([path, Page]) => (
                  <Route key={path} path={path} element={<Page />} />
                ))}
              </CustomRoutes>
            </CoreAdminUI>
          </Suspense>
          <Notifications />
        </Look>
      </LanguageProvider>
    </CoreAdminContext>
  );
}

/** The desk below /admin, in a router that can ask before one leaves a page. */
export function App({ i18n }: { i18n: I18nProvider }) {
  const [router] = useState(() =>
    createBrowserRouter([{ path: "*", element: <Desk i18n={i18n} /> }], { basename: "/admin" }),
  );
  return <RouterProvider router={router} />;
}
