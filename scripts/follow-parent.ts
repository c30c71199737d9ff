const parent = process.ppid;

/**
 * Ends this program, by the signal it listens to, when the program that started it is gone. npm passes a signal only
 * to the shell between us, and many shells end without passing it on: the server would stay behind, and its database.
 */
export function followParent(): void {
  const look = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
  // A second signal means "at once": it must not come from us to a program that is stopping already.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => clearInterval(look));
}
