import { useTranslate } from "react-admin";

/** What the buttons and the empty list of a field to choose in say: MUI's own words are English. */
export function useComboWords() {
  const translate = useTranslate();
  return {
    openText: translate("places.combo.open"),
    closeText: translate("words.action.close"),
    clearText: translate("places.combo.clear"),
    noOptionsText: translate("places.combo.none"),
  };
}
