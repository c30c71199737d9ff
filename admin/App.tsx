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
import { authProvider } from "./providers/auth-provider.ts";
import { dataProvider } from "./providers/data-provider.ts";
import { store } from "./providers/store.ts";

const SignInPage = lazy(() => import("./session/SignInPage.tsx"));
const Layout = lazy(() => import("./layout/Layout.tsx"));
const Home = lazy(() => import("./home/Home.tsx"));
const Account = lazy(() => import("./account/Account.tsx"));
const ProposalList = lazy(() => import("./proposals/ProposalList.tsx"));
const UserList = lazy(() => import("./users/UserList.tsx"));
const ApiKeyList = lazy(() => import("./api-keys/ApiKeyList.tsx"));
const IntervalPage = lazy(() => import("./intervals/IntervalPage.tsx"));
const OrganizationList = lazy(() => import("./organizations/list/OrganizationList.tsx"));
const OrganizationEdit = lazy(() => import("./organizations/form/OrganizationEdit.tsx"));
const HistoryPage = lazy(() => import("./organizations/history/HistoryPage.tsx"));
const AuditPage = lazy(() => import("./audit/AuditPage.tsx"));
const CountryList = lazy(() => import("./countries/CountryList.tsx"));
const CountryCreate = lazy(() => import("./countries/CountryCreate.tsx"));
const CountryEdit = lazy(() => import("./countries/CountryEdit.tsx"));
const CountryHistory = lazy(() => import("./countries/history/CountryHistory.tsx"));
const SectionList = lazy(() => import("./sections/SectionList.tsx"));
const SectionHistory = lazy(() => import("./sections/SectionHistory.tsx"));
const OrganizationCreate = lazy(() => import("./organizations/form/OrganizationCreate.tsx"));

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
                <Route path="/account" element={<Account />} />
                <Route path="/proposals" element={<ProposalList />} />
                <Route path="/users" element={<UserList />} />
                <Route path="/api-keys" element={<ApiKeyList />} />
                <Route path="/intervals" element={<IntervalPage />} />
                <Route path="/audit" element={<AuditPage />} />
                <Route path="/countries" element={<CountryList />} />
                <Route path="/countries/create" element={<CountryCreate />} />
                <Route path="/countries/:code" element={<CountryEdit />} />
                <Route path="/countries/:code/history" element={<CountryHistory />} />
                <Route path="/sections" element={<SectionList />} />
                <Route path="/sections/:id/history" element={<SectionHistory />} />
                <Route path="/organizations/:id/history" element={<HistoryPage />} />
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
