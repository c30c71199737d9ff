import { useTranslate } from "react-admin";
import { ListViews, RemoveView, SaveView } from "#operations/organizations/list/views";
import { queries } from "../../ask/queries.ts";
import { useAsk, useTell } from "../../ask/useAsk.ts";
import { useMe } from "../../session/useMe.ts";
import { builtInViews, isSameView, type ListView, readView } from "./list-view.ts";

/** A view under a name; one without an id everybody has. */
export interface NamedView {
  id: string | null;
  name: string;
  view: ListView;
}

export interface Views {
  all: NamedView[];
  /** The one that is seen. */
  shown: NamedView | undefined;
  /** Keeps a view under a name; with an id instead of what stood there. */
  save(view: ListView, name: string, id: string | null, requestId: string): Promise<void>;
  remove(id: string, requestId: string): Promise<void>;
}

/** The views of the list: those that everybody has, and the person's own. */
export function useViews(current: ListView): Views {
  const translate = useTranslate();
  const me = useMe();
  const { data } = useAsk(ListViews, {}, { staleTime: 60_000 });
  const { mutateAsync: save } = useTell(SaveView);
  const { mutateAsync: remove } = useTell(RemoveView);
  const refresh = () => queries.invalidateQueries({ queryKey: [ListViews.name] });
  const all: NamedView[] = [
    ...builtInViews(me?.countries ?? []).map(({ name, view }) => ({
      id: null,
      name: translate(`list.views.builtIn.${name}`),
      view,
    })),
    ...(data?.savedViews ?? []).map(({ id, name, query }) => ({ id, name, view: readView(query) })),
  ];
  // Columns are each person's own: who shows other ones still sees the view that everybody has.
  const shows = ({ id, view }: NamedView) =>
    isSameView(view, id === null ? { ...current, columns: view.columns } : current);
  return {
    all,
    shown: all.findLast(shows),
    async save(view, name, id, requestId) {
      await save({ id, name, query: view, requestId });
      await refresh();
    },
    async remove(id, requestId) {
      await remove({ id, requestId });
      await refresh();
    },
  };
}
