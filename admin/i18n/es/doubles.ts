export const doubles: typeof import("../en/doubles.ts").doubles = {
  title: "¿Es esta? |||| ¿Es una de estas?",
  heard: "Puede que ya esté: %{names}.",
  newTab: "(se abre en otra pestaña)",
};
