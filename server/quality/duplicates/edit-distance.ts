/** Longer ones are nobody's name or number. */
const longest = 64;
/** Three rows of the table that are used again and again: it is asked a hundred thousand times a second. */
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)];

/** How many letters must be changed, added, left out or swapped with their neighbor; `most` + 1 where it is more than that. */
export function editDistance(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  // What both begin and end with costs nothing.
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [height, width] = [end - start, otherEnd - start];
  if (height === 0 || width === 0) return height + width;
  if (width > longest) return most + 1;

  let [beforeLast, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= width; j += 1) last[j] = j;
  for (let i = 1; i <= height; i += 1) {
    const letter = one[start + i - 1];
    let least = i;
    row[0] = i;
    for (let j = 1; j <= width; j += 1) {
      const second = other[start + j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (letter === second ? 0 : 1));
      if (i > 1 && j > 1 && letter === other[start + j - 2] && one[start + i - 2] === second)
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[width]!, most + 1);
}
