import { foldName } from "../../organizations/phones/country-names.ts";
import { cleanLine } from "../../texts.ts";
import type { Rule } from "../finding.ts";
import { languageName } from "../language-name.ts";
import { placeholders, placeholderTexts, settersText } from "../tables/placeholders.ts";
import { type ReadText, textsOf } from "../texts-of.ts";

/** No placeholder is longer: what is, need not be folded. */
const longest = 40;

/** A text that is still to come, or is none: "TBD", "pendiente", "…". */
export const textPlaceholder: Rule = {
  code: "TEXT_PLACEHOLDER",
  severity: "MEDIUM",
  title: { en: "A text is still to be written", es: "Un texto está por escribir" },
  explanation: {
    en: "Readers see it as it stands, and learn nothing from it. Write what there is to say, or take it away: then nothing is shown.",
    es: "Se publica tal como está y no dice nada. Escribe lo que haya que decir, o quítalo: así no se muestra nada.",
  },
  look: (document, { now }) =>
    textsOf(document, now)
      .filter(isPlaceholder)
      .map(({ path, whole, kind, locale, text, claimId }) => {
        const [says, name] = [cleanLine(text.slice(0, longest)), languageName(locale)];
        return {
          path,
          claimId,
          evidence: { says },
          ...(kind === "LABEL" && { severity: "LOW" as const }),
          title: {
            en: `In ${name.en} it only says “${says}”`,
            es: `En ${name.es} solo dice «${says}»`,
          },
          repair: {
            says: { en: "Take it away", es: "Quitarlo" },
            changes: [{ path: whole, to: null }],
          },
        };
      }),
};

function isPlaceholder({ text, kind }: ReadText): boolean {
  const begins = foldName(text.slice(0, longest));
  if (begins.startsWith(settersText)) return true;
  // Signs alone say something where they are a picture, such as ☎.
  if (!/[\p{L}\p{N}\p{S}]/u.test(text)) return true;
  if (text.length > longest) return false;
  return (
    placeholders.has(begins) || /^x{3,}$/.test(begins) || (kind !== "LABEL" && placeholderTexts.has(begins))
  );
}
