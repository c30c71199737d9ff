import type { Locator, Page } from "playwright-core";

/** How somebody uses a page: with a mouse, with a finger, or by keyboard alone. */
export interface Hand {
  /** Presses a button or a link. */
  press(target: Locator): Promise<void>;
  /** Goes into a field, and types what it is to say instead of what it says. */
  write(field: Locator, text: string): Promise<void>;
  /** Goes into a field, and pastes a text instead of what it says. */
  paste(field: Locator, text: string): Promise<void>;
  /** Chooses in a list that the browser itself shows. */
  choose(field: Locator, label: string): Promise<void>;
  /** Sets a date field. */
  date(field: Locator, date: string): Promise<void>;
}

async function pasteInto(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+a");
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    // A page that does not take it itself leaves it to the browser.
    if (document.activeElement!.dispatchEvent(event)) document.execCommand("insertText", false, pasted);
  }, text);
}

export function mouse(page: Page): Hand {
  return {
    press: (target) => target.click(),
    write: (field, text) => field.fill(text),
    async paste(field, text) {
      await field.click();
      await pasteInto(page, text);
    },
    async choose(field, label) {
      await field.selectOption({ label });
    },
    date: (field, date) => field.fill(date),
  };
}

export function finger(page: Page): Hand {
  return {
    ...mouse(page),
    press: (target) => target.tap(),
    async paste(field, text) {
      await field.tap();
      await pasteInto(page, text);
    },
  };
}

/** More stops than the longest page has; whoever has gone so far will not find it. */
const mostStops = 600;

/** Tab, the arrows, letters, Enter and Space, and nothing else: what cannot be reached so cannot be used so. */
export function keyboard(page: Page): Hand {
  const isThere = (target: Locator) => target.evaluate((element) => element === document.activeElement);
  const goTo = async (target: Locator) => {
    await target.waitFor();
    const before = await target.evaluate(
      (element) =>
        (document.activeElement?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    // In a menu the arrows go on; Tab would close it.
    const isMenu = (await target.getAttribute("role")) === "menuitem";
    const on = isMenu ? "ArrowDown" : before ? "Shift+Tab" : "Tab";
    for (let stops = 0; stops < mostStops; stops++) {
      if (await isThere(target)) return;
      await page.keyboard.press(on);
    }
    throw new Error(`No way by keyboard to ${target}.`);
  };
  return {
    async press(target) {
      await goTo(target);
      await page.keyboard.press("Enter");
    },
    async write(field, text) {
      await goTo(field);
      await page.keyboard.press("Control+a");
      await page.keyboard.insertText(text);
    },
    async paste(field, text) {
      await goTo(field);
      await pasteInto(page, text);
    },
    async choose(field, label) {
      await goTo(field);
      await page.keyboard.type(label);
    },
    async date(field, date) {
      await goTo(field);
      const [year, month, day] = date.split("-");
      // The parts stand in the order of the language that the browser speaks.
      const spanish = await page.evaluate(() => navigator.language.startsWith("es"));
      await page.keyboard.type(spanish ? `${day}${month}${year}` : `${month}${day}${year}`);
    },
  };
}
