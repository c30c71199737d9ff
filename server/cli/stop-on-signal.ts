import { sayProblem } from "./say-problem.ts";

/** Stops the program in good order at the first SIGINT or SIGTERM, and at once at the third. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let signals = 0;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      // One Ctrl-C may arrive twice, by the terminal and by npm; who insists a third time wants no courtesy.
      if (++signals === 1)
        stop().then(
          () => process.exit(0),
          (problem) => process.exit(sayProblem(problem)),
        );
      if (signals > 2) process.exit(1);
    });
}
