/**
 * Lets this page's own scripts, and nothing that was smuggled into it as markup, add style sheets.
 * Monaco and the dialogs write their themes into `<style>` elements while they run and know no nonce,
 * so every element they make is given the page's. Imported first: the first sheet is made on import.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
const createElement = document.createElement.bind(document);

document.createElement = (tagName: string, options?: ElementCreationOptions): HTMLElement => {
  const element = createElement(tagName, options);
  if (element instanceof HTMLStyleElement) element.nonce = nonce;
  return element;
};
