/** What stands before an extension, as the source of a regular expression; never inside a word. */
export const extensionWords =
  "(?<![\\p{L}])(?:extension|extensión|extensiones|extensions|exts?|anexos?|int(?:erno)?|x)[.:\\s]*";
