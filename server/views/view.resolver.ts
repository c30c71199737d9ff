import { builder } from "../editorial/builder.ts";
import { readViews } from "./read-views.ts";
import { removeView } from "./remove-view.ts";
import { saveView } from "./save-view.ts";
import { SavedViewRef } from "./view.type.ts";

const requestId = "An id of your own for this request: a retry changes nothing.";

builder.queryField("savedViews", (t) =>
  t.field({
    type: [SavedViewRef],
    description: "The views of a list that you have saved, oldest first. Fails with FORBIDDEN for a key.",
    args: { resource: t.arg.string({ required: true, description: "Which list, such as `organizations`." }) },
    resolve: (_root, args, context) => readViews(context, args),
  }),
);

builder.mutationField("saveView", (t) =>
  t.field({
    type: SavedViewRef,
    description:
      "Keeps a list as you see it, up to 100 views a list. Fails with FORBIDDEN (also for a key), NOT_FOUND, BAD_INPUT, TOO_MANY_ITEMS.",
    args: {
      id: t.arg.id({ description: "The view of yours that is to say this; a new one when left out." }),
      name: t.arg.string({
        required: true,
        description: "1 to 80 characters, which no other view of yours of this list has.",
      }),
      resource: t.arg.string({ required: true, description: "Which list, such as `organizations`." }),
      query: t.arg({
        type: "JSON",
        required: true,
        description: "An object of at most 8,000 bytes as JSON: filter, order, whatever makes the view.",
      }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "savedView.save" },
    resolve: (_root, args, context) => context.run("saveView", args, saveView),
  }),
);

builder.mutationField("removeView", (t) =>
  t.field({
    type: SavedViewRef,
    description: "Takes a view of yours away. Fails with FORBIDDEN, NOT_FOUND.",
    args: {
      id: t.arg.id({ required: true, description: "The view's UUID." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "savedView.remove" },
    resolve: (_root, args, context) => context.run("removeView", args, removeView),
  }),
);
