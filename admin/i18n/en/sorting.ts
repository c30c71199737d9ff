/** Lists whose order is dragged. */
export const sorting = {
  role: "sortable item",
  handle: "Move %{label}",
  instructions:
    "Press space to pick it up, the arrow keys to move it, space again to put it down, and escape to leave it where it was.",
  start: "Picked up %{label}, place %{place} of %{count}.",
  over: "%{label} is at place %{place} of %{count}.",
  end: "Put down %{label} at place %{place} of %{count}.",
  cancel: "%{label} stays at place %{place} of %{count}.",
};
