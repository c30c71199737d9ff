/**
 * Has saves run one after another, each with what is typed by then. A save that has nothing to add to the one under way,
 * such as the second of a double click, is that one: so an answer is always about all that was typed when it was asked.
 */
export function inTurn(): (save: () => Promise<boolean>, hasMore: () => boolean) => Promise<boolean> {
  let last: Promise<boolean> | null = null;
  return (save, hasMore) => {
    if (last && !hasMore()) return last;
    const turn = last ? last.then(save) : save();
    const end = () => {
      if (last === turn) last = null;
    };
    turn.then(end, end);
    last = turn;
    return turn;
  };
}
