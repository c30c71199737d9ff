export const sorting: typeof import("../en/sorting.ts").sorting = {
  role: "elemento que se puede ordenar",
  handle: "Mover %{label}",
  instructions:
    "Pulsa la barra espaciadora para tomarlo, las flechas para moverlo, otra vez la barra para soltarlo y escape para dejarlo donde estaba.",
  start: "Tomaste %{label}, lugar %{place} de %{count}.",
  over: "%{label} está en el lugar %{place} de %{count}.",
  end: "Soltaste %{label} en el lugar %{place} de %{count}.",
  cancel: "%{label} se queda en el lugar %{place} de %{count}.",
};
