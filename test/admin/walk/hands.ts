import type { Locator, Page } from "playwright-core";

/** How somebody uses a page: with a mouse, with a finger, or by keyboard alone. */
export interface Hand {
  /** Presses a button or a link. */
  press(target: Locator): Promise<void>;
  /** Saves, by the button or by the key that does the same. */
  save(button: Locator): Promise<void>;
  /** Goes into a field, and types what it is to say instead of what it says. */
  write(field: Locator, text: string): Promise<void>;
  /** Goes into a field, and pastes a text instead of what it says. */
  paste(field: Locator, text: string): Promise<void>;
  /** Ticks a box, or one of a group of which only one can be chosen. */
  check(box: Locator): Promise<void>;
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
    save: (button) => button.click(),
    write: (field, text) => field.fill(text),
    async paste(field, text) {
      await field.click();
      await pasteInto(page, text);
    },
    check: (box) => box.check(),
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
    save: (button) => button.tap(),
    check: (box) => box.tap(),
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
  const goTo = async (target: Locator) => {
    await target.waitFor();
    const before = await target.evaluate(
      (element) =>
        (document.activeElement?.compareDocumentPosition(element) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    // In a menu the arrows go on; Tab would close it.
    const isMenu = (await target.getAttribute("role")) === "menuitem";
    await walk(target, isMenu ? "ArrowDown" : before ? "Shift+Tab" : "Tab");
  };
  const walk = async (target: Locator, on: string) => {
    // Found once: finding it by its role and name takes longer than the key.
    let element = await target.elementHandle();
    for (let stops = 0; stops < mostStops; stops++) {
      const where = await element!.evaluate((node) => {
        if (node === document.activeElement) return "there";
        return node.isConnected ? "elsewhere" : "gone";
      });
      if (where === "there") return;
      if (where === "gone") element = await target.elementHandle();
      else await page.keyboard.press(on);
    }
    throw new Error(`No way by keyboard to ${target}.`);
  };
  return {
    async press(target) {
      await goTo(target);
      await page.keyboard.press("Enter");
    },
    save: () => page.keyboard.press("Control+s"),
    async write(field, text) {
      await goTo(field);
      await page.keyboard.press("Control+a");
      await page.keyboard.insertText(text);
    },
    async paste(field, text) {
      await goTo(field);
      await pasteInto(page, text);
    },
    async check(box) {
      // Of a group, Tab comes to the first alone; the arrows go on from there.
      if ((await box.getAttribute("type")) === "radio") {
        await goTo(box.locator("xpath=ancestor::*[@role='radiogroup']").getByRole("radio").first());
        await walk(box, "ArrowDown");
      } else await goTo(box);
      await page.keyboard.press("Space");
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
