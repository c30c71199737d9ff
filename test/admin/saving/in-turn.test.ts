import { expect, test } from "@jest/globals";
import { inTurn } from "../../../admin/saving/in-turn.ts";

/** A form whose saves land when `land` is called; what it says has to be typed anew to be saved anew. */
function makeForm() {
  const saved: string[] = [];
  const takeTurn = inTurn();
  let [typed, sent] = ["", ""];
  let land = (_: boolean) => {};
  const attempt = () => {
    sent = typed;
    saved.push(sent);
    return new Promise<boolean>((resolve) => {
      land = resolve;
    });
  };
  return {
    saved,
    type(text: string) {
      typed = text;
    },
    save: () => takeTurn(attempt, () => typed !== sent),
    land: (isSaved: boolean) => land(isSaved),
  };
}

test("a save that is asked for twice is made once", async () => {
  const { saved, type, save, land } = makeForm();
  type("one");
  const [first, second] = [save(), save()];
  land(true);
  expect([await first, await second]).toEqual([true, true]);
  expect(saved).toEqual(["one"]);
});

test("what is typed during a save is saved by the next, after it, and only then is the next one done", async () => {
  const { saved, type, save, land } = makeForm();
  type("one");
  const first = save();
  type("two");
  const second = save();
  let isDone = false;
  void second.then(() => {
    isDone = true;
  });
  type("three");
  expect(saved).toEqual(["one"]);
  land(true);
  await first;
  await Promise.resolve();
  expect([saved, isDone]).toEqual([["one", "three"], false]);
  land(false);
  expect(await second).toBe(false);
  expect(isDone).toBe(true);
});

test("a save that failed stands in nobody's way", async () => {
  const { saved, type, save, land } = makeForm();
  type("one");
  const first = save();
  type("two");
  const second = save();
  land(false);
  expect(await first).toBe(false);
  await Promise.resolve();
  land(true);
  expect(await second).toBe(true);
  const third = save();
  land(true);
  expect(await third).toBe(true);
  expect(saved).toEqual(["one", "two", "two"]);
});
