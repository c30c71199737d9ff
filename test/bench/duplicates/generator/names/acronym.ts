/** Small words that give no letter. */
const small = new Set(
  "de del la las el los a al en y e o por para pro con sin of the for and in on to with des du aux le les et pour au do da dos das em der die das für von und im di dei degli per il lo ve al an as ar at".split(
    " ",
  ),
);

/** The initials that a name goes by, from two letters up to seven; null where they would be none. */
export function acronymOf(name: string): string | null {
  const words = name
    .replace(/[.,()&'’]/g, " ")
    .split(/[\s-]+/)
    .filter((word) => /\p{L}/u.test(word) && !small.has(word.toLowerCase()));
  const letters = words.map((word) => word[0]!.toUpperCase().normalize("NFD").replace(/\p{M}/gu, ""));
  return letters.length >= 3 && letters.length <= 7 ? letters.join("") : null;
}
