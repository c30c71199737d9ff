/**
 * Parameters that say who follows a link and from where, and nothing about where it leads. Each is described by its
 * maker: Google (utm_, gclid, _ga …), Meta (fbclid, igsh …), Microsoft (msclkid), Mailchimp (mc_), HubSpot (_hs), TikTok,
 * X, LinkedIn, Yandex, Marketo, Matomo.
 */
export const trackingParameters: ReadonlySet<string> = new Set([
  ...["gclid", "gclsrc", "dclid", "gbraid", "wbraid", "srsltid", "_ga", "_gl"],
  ...["fbclid", "fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "igsh", "igshid", "mibextid"],
  ...["msclkid", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking"],
  ...[
    "ttclid",
    "twclid",
    "ref_src",
    "li_fat_id",
    "trk",
    "yclid",
    "ysclid",
    "mkt_tok",
    "vero_id",
    "_openstat",
  ],
]);

/** The same by how they begin: every name that is built so is one. */
export const trackingPrefixes: readonly string[] = ["utm_", "mtm_", "pk_", "hsa_"];
