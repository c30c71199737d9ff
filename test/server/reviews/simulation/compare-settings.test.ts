import { expect, test } from "@jest/globals";
import {
  capacities,
  compareSettings,
  playSetting,
  recommended,
} from "../../../../server/reviews/simulation/compare-settings.ts";

const options = { months: 3, organizations: 100, seed: 3 };

test("plays every capacity with every interval, and the recommended setting in other worlds", () => {
  const progress: number[][] = [];
  const { settings, doubts } = compareSettings({ ...options, onProgress: (...told) => progress.push(told) });
  expect(settings).toHaveLength(3 * capacities.length);
  expect(doubts.map(({ name }) => name)).toHaveLength(5);
  expect(progress).toHaveLength(settings.length + doubts.length);
  expect(progress.at(-1)).toEqual([progress.length, progress.length]);
  const one = settings.find(
    ({ intervals, capacity }) => intervals === recommended.intervals && capacity === recommended.capacity,
  );
  expect(one).toEqual({ ...recommended, ...playSetting(options, recommended) });
  expect(one!.firstPass).toBeNull();
});
