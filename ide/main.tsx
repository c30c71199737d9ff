import "./style-nonce.ts";
import "./editor-workers.ts";
import "graphiql/graphiql.css";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "./posada.css";
import { GraphiQL } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fetcher } from "./fetcher.ts";
import { firstTab, isFirstVisit } from "./first-tab.ts";

const root = document.getElementById("ide");
if (!root) throw new Error("index.html has no element #ide");

// GraphiQL adds a tab for initial values that differ from what it kept, so only a first visit gets ours.
const firstVisit = isFirstVisit();
// On a phone the variables start folded, so that the query can be read.
const roomy = matchMedia("(min-width: 701px)").matches;

// No headers pane: the public door asks for none, and a key typed here by mistake would go to the wrong door.
createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultQuery=""
      initialQuery={firstVisit ? firstTab.query : undefined}
      initialVariables={firstVisit ? firstTab.variables : undefined}
      defaultEditorToolsVisibility={roomy ? "variables" : false}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
    >
      <GraphiQL.Logo>
        <span className="posada-name">Posada</span>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
