/*
 * The walls: who may import whom. `npm run check` holds them against copies of the sources in which types are gone
 * (`dist/walls`), because types may point anywhere. A room that is not built yet has its wall already.
 */

/** What computes, from its arguments alone. */
const pure = [
  "^dist/walls/server/organizations/(document|organization-shape|policy-record|redact-document|is-uuid|say-days)\\.js$",
  "^dist/walls/server/organizations/(links|phones)/",
  "^dist/walls/server/organizations/inputs/(blank-document|to-document|sent-paths|normalize-[a-z]+|read-mailbox|find-mailboxes|derive-document)\\.js$",
  "^dist/walls/server/organizations/checks/(check-publishable|find-problems|field-checks|consistency)\\.js$",
  "^dist/walls/server/organizations/lists/(find-matches|fold-in-place)\\.js$",
  "^dist/walls/server/organizations/rows/(list-tables|search-text)\\.js$",
  "^dist/walls/server/organizations/revisions/(creation-of|reconcile-documents)\\.js$",
  "^dist/walls/server/organizations/merging/(carry-changes|choose-words|combine-items|item-keys|item-parts|left-of|merge-choices|merge-plan|moved|plan-merge|say-unsplit|settle|split-document)\\.js$",
  "^dist/walls/server/policies/",
  "^dist/walls/server/countries/(check-country|country-shape|document)\\.js$",
  "^dist/walls/server/verification/(claim-(clocks|history|path|view)|claims|clocks|fingerprint|freshness|freshness-steps|intervals|standing|unconfirmed-since)\\.js$",
  "^dist/walls/server/verification/(change-intervals|check-verifications|find-stale-claims)\\.js$",
  "^dist/walls/server/(dates|locales|texts|uuid-of)\\.js$",
  "^dist/walls/server/documents/(apply-changes|checks|compare|flatten|merge|merge-order|metadata-changes|read-fields|shape)\\.js$",
  "^dist/walls/server/publishing/(project-(claims|country|organization)|place-names|fold-text)\\.js$",
  "^dist/walls/server/report/(limits|network-of|public-claims|read-changes|suggestible)\\.js$",
  "^dist/walls/server/quality/(rules|tables)/",
  "^dist/walls/server/quality/duplicates/(tables/|(cluster-pairs|compare-[a-z]+|duplicate-kinds|edit-distance|fold-name|is-acronym-of|keys-of|meant-word|name-networks|place-words-of|profile|profile-of|read-(name|street|web)|report-pair|say-sign)\\.js$)",
  "^dist/walls/server/quality/web/(decode-text|given-sql|judge-link|link-finding|mail-finding|next-standing|outcomes|outside-kinds|page-(fingerprint|language|signs)|read-(entities|page)|reason-(of|words)|where-it-leads)\\.js$",
  "^dist/walls/server/quality/(compare-findings|kept-finding|kinds|reported-by)\\.js$",
  "^dist/walls/server/quality/([a-z]+/[a-z]+-kinds|suggestions/(find-repair|say-repairs|with-repair))\\.js$",
  "^dist/walls/server/quality/(address-contradictions|bounced-mailbox|find-ended-dates|finding|finding-fingerprint|lacks-country|language-name|meant-domain|mend-mailbox|mend-postcode|move-(description|no-link)|names-country|new-item-id|only-zone|person-of-mailbox|postcodes-of-address|read-language|read-link-words|reader-report|rule-(context|failed|settings)|rules|run-rules|texts-of|week-hours|zone-offsets|zones-of-place)\\.js$",
  "^dist/walls/server/pasted-lines/[a-z-]+\\.js$",
  "^dist/walls/server/(charts/|html\\.js$)",
  "^dist/walls/server/reviews/report/(page/|(figures|report-path|to-figures|trend)\\.js$)",
  "^dist/walls/server/reviews/(simulation/|(assign-tasks|check-(review-policy|start)|clock/due-month|language-of-country|month|needs-look|reasons|review-policy|say-reason|weigh)\\.js$)",
  "^dist/walls/server/reviews/tasks/(call-script|mail-draft|order-claims|reach-of|say-claim|settle|suggest-hours|task-claims|task-state)\\.js$",
  "^dist/walls/server/outreach/(plan-outreach|confirm/belief)\\.js$",
  "^dist/walls/server/interchange/hsds/",
];
/** What a door shows and accepts: the types of one room may name those of any other. */
const schemaFiles = "^dist/walls/server/.*\\.(type|input|refs)\\.js$";
const prismaClient =
  "^dist/walls/generated/|node_modules/@prisma/client/|^dist/walls/server/database/prisma\\.js$";
const database = [
  "node_modules/pg/",
  "node_modules/pg-[a-z-]+/",
  "node_modules/@prisma/",
  "^dist/walls/generated/",
  "^dist/walls/server/database/",
];
/** Node's own doors to the outside world; crypto and util only compute. */
const outside =
  "^(node:)?(fs|net|tls|http|https|http2|dgram|dns|child_process|cluster|worker_threads|process|os|timers)(/|$)";

module.exports = {
  forbidden: [
    {
      name: "public-door-stands-alone",
      comment:
        "The public door reads `published` and knows nothing of editing: it cannot leak what it cannot reach.",
      severity: "error",
      from: { path: "^dist/walls/server/public/" },
      to: {
        path: "^dist/walls/",
        pathNot: [
          "^dist/walls/server/public/",
          "^dist/walls/server/(built-page|dates|errors|locales|root)\\.js$",
          "^dist/walls/server/database/public-[a-z-]+\\.js$",
          "^dist/walls/server/verification/freshness\\.js$",
          "^dist/walls/server/publishing/fold-text\\.js$",
        ],
      },
    },
    {
      name: "public-door-without-prisma",
      comment: "Readers are served by a role that sees `published` only; Prisma's client is for the truth.",
      severity: "error",
      from: { path: "^dist/walls/server/(public/|database/public-)" },
      to: { path: prismaClient },
    },
    {
      name: "report-door-knows-nobody",
      comment: "Strangers report without a cookie or a key: the door has no way to see who somebody is.",
      severity: "error",
      from: { path: "^dist/walls/server/report/" },
      to: { path: "^dist/walls/server/(api-keys|auth|editorial|policies|users)/" },
    },
    {
      name: "pure-stays-pure",
      comment: "Rules, documents, projection, freshness, ranking: no database and no outside world.",
      severity: "error",
      from: { path: pure },
      to: { path: [...database, outside] },
    },
    {
      name: "pure-imports-pure",
      comment: "What computes may use only what computes.",
      severity: "error",
      from: { path: pure },
      to: { path: "^dist/walls/server/", pathNot: [...pure, "^dist/walls/server/errors\\.js$"] },
    },
    {
      name: "nobody-imports-a-program",
      comment: "Commands and main are where programs begin: they call the rest, the rest never calls them.",
      severity: "error",
      from: { pathNot: "^dist/walls/server/(cli/|main\\.js$)" },
      to: { path: "^dist/walls/server/(cli/|main\\.js$)" },
    },
    {
      name: "rooms-know-the-door-by-its-tools",
      comment:
        "The editorial door lists the resolvers of the rooms; the rooms take from it only what types and reads are built with. Programs, and what they run by themselves, run verbs too.",
      severity: "error",
      from: {
        path: "^dist/walls/server/",
        pathNot: "^dist/walls/server/(editorial/|cli/|reviews/clock/|app\\.js$|privacy/reapply-purges\\.js$)",
      },
      to: {
        path: "^dist/walls/server/editorial/",
        pathNot:
          "^dist/walls/server/editorial/(builder|limits|localized\\.type|page-info\\.type|together)\\.js$",
      },
    },
    {
      name: "verbs-point-one-way",
      comment: "reviews → quality, verification → organizations → publishing.",
      severity: "error",
      from: { path: "^dist/walls/server/(publishing|organizations|quality|verification)/" },
      to: { path: "^dist/walls/server/reviews/" },
    },
    {
      name: "organizations-know-no-quality",
      comment: "reviews → quality, verification → organizations → publishing. What is pure is open to all.",
      severity: "error",
      from: { path: "^dist/walls/server/(publishing|organizations)/", pathNot: schemaFiles },
      to: { path: "^dist/walls/server/(quality|verification)/", pathNot: pure },
    },
    {
      name: "publishing-knows-no-verbs",
      comment:
        "Publishing loads an aggregate and projects it; it calls no verb. What is pure is open to all.",
      severity: "error",
      from: { path: "^dist/walls/server/publishing/" },
      to: {
        path: "^dist/walls/server/organizations/",
        pathNot: [...pure, "^dist/walls/server/organizations/load-[a-z-]+\\.js$"],
      },
    },
    {
      name: "browser-knows-no-server",
      comment: "The query page and the CMS speak to the server by its schema alone.",
      severity: "error",
      from: { path: "^(ide|admin)/" },
      to: { path: "^(dist/walls|server|generated/prisma|prisma)/" },
    },
    {
      name: "no-cycles",
      comment: "Files that need each other are one idea in two places.",
      severity: "error",
      from: { path: "^dist/walls/" },
      to: { circular: true },
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere escapes every other wall.",
      severity: "error",
      from: { path: "^dist/walls/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-packages",
      comment: "The server runs where only its own dependencies are installed.",
      severity: "error",
      from: { path: "^dist/walls/server/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".js", ".ts", ".tsx", ".json", ".css"],
    },
  },
};
