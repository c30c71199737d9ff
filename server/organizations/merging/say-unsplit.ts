import type { Words } from "../../locales.ts";
import type { UnsplitReason } from "./split-document.ts";

const words: Record<UnsplitReason, Words> = {
  EDITED_SINCE: {
    en: "It was edited since the merge. The edit stays with the one that was kept.",
    es: "Se editó después de la fusión. Lo editado se queda en la que se conservó.",
  },
  CHECKED_SINCE: {
    en: "Both said it, and it was checked since. The check stays with the one that was kept.",
    es: "Lo decían las dos, y se comprobó después. La comprobación se queda en la que se conservó.",
  },
  IN_USE: {
    en: "Something that was added since belongs to it. The one that was kept has a copy of it.",
    es: "Algo agregado después depende de esto. La que se conservó tiene una copia.",
  },
  PLACE_TAKEN: {
    en: "Another entry has its place by now. It stands at the end of the section.",
    es: "Otra entrada ocupa ahora su lugar. Queda al final de la sección.",
  },
  MOVED_SINCE: {
    en: "The organization above it has changed since. It stays where it is.",
    es: "La organización de la que depende cambió después. Se queda donde está.",
  },
  DECIDED_SINCE: {
    en: "The proposal was decided since. It stays with the one that was kept.",
    es: "La propuesta se decidió después. Se queda en la que se conservó.",
  },
};

/** Why something could not be parted, in a sentence. */
export function sayUnsplit(because: UnsplitReason): Words {
  return words[because];
}
