import { QueryClient } from "@tanstack/react-query";
import { lazy } from "react";
import { Admin, CustomRoutes, type I18nProvider, localStorageStore, Resource } from "react-admin";
import { BrowserRouter, Route } from "react-router-dom";
import { Layout } from "./layout/Layout.tsx";
import { authProvider } from "./providers/auth-provider.ts";
import { dataProvider } from "./providers/data-provider.ts";
import { darkTheme, lightTheme } from "./theme.ts";

const SignInPage = lazy(() => import("./session/SignInPage.tsx"));
const Home = lazy(() => import("./home/Home.tsx"));
const OrganizationList = lazy(() => import("./organizations/list/OrganizationList.tsx"));
const OrganizationEdit = lazy(() => import("./organizations/form/OrganizationEdit.tsx"));
const OrganizationCreate = lazy(() => import("./organizations/form/OrganizationCreate.tsx"));

const queries = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });
const store = localStorageStore("1", "posada");

/** The desk: its rooms, and where they are. */
export function App({ i18n }: { i18n: I18nProvider }) {
  return (
    <BrowserRouter basename="/admin">
      <Admin
        authProvider={authProvider}
        dashboard={Home}
        dataProvider={dataProvider}
        darkTheme={darkTheme}
        disableTelemetry
        i18nProvider={i18n}
        layout={Layout}
        loginPage={SignInPage}
        queryClient={queries}
        requireAuth
        store={store}
        theme={lightTheme}
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
          <Route path="/nothing" element={null} />
        </CustomRoutes>
      </Admin>
    </BrowserRouter>
  );
}
