import createCache from "@emotion/cache";
import { CacheProvider } from "@emotion/react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { openI18n } from "./i18n/i18n-provider.ts";
import { fillIn } from "./plain-http.ts";

fillIn();

// Style sheets are made while the page runs; the policy obeys those with the nonce of this page load alone.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
const styles = createCache({ key: "posada", nonce });

const i18n = await openI18n();
createRoot(document.getElementById("root")!).render(
  <CacheProvider value={styles}>
    <App i18n={i18n} />
  </CacheProvider>,
);
