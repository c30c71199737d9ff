import { examine } from "../../publishing/doctor.ts";
import { type Command, takeNoMore, withStore } from "../command.ts";

export const doctor: Command = {
  usage: "doctor",
  summary: "Examine the whole directory; the exit status is 1 when something is wrong.",
  run: async (context) => {
    takeNoMore(context);
    return withStore(context, async (_store, db) => {
      const { organizations, countries, edition, complaints } = await examine(db, context.progress);
      for (const { examination, subject, message } of complaints)
        context.print(`${examination}  ${subject} ${message}`);
      context.print(
        `${organizations} organizations, ${countries} countries, edition ${edition}: ` +
          (complaints.length === 0 ? "no difference, nothing wrong." : `${complaints.length} complaints.`),
      );
      return complaints.length === 0 ? 0 : 1;
    });
  },
};
