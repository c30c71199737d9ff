/** With these streets, neighborhoods and floors begin, in Spanish and English; a text that begins so is no city. */
export const streetWords =
  /^(?:av(?:e|da|enida)?|calle|c\/|calz(?:ada)?|blvd|boulevard|bulevar|carr(?:etera)?|callej[oó]n|privada|priv|prol(?:ongaci[oó]n)?|paseo|plaza|perif[eé]rico|circuito|andador|camino|ronda|rambla|avinguda|carrer|col(?:onia)?|fracc(?:ionamiento)?|barrio|centro|urb(?:anizaci[oó]n)?|del(?:egaci[oó]n)?|alcald[ií]a|mun(?:icipio)?|zona|edificio|torre|piso|local|oficina|int(?:erior)?|esq(?:uina)?|entre|suite|floor|building|apartado|p\.?\s?o\.?\s?box)(?![\p{L}])/iu;

/** With these English streets end. */
export const streetEndings =
  /(?<!\p{L})(?:street|st|road|rd|avenue|ave|drive|dr|lane|ln|way|boulevard|blvd|highway|hwy|court|ct|square|sq|place|pl)(?!\p{L})/iu;
