import { createRunner } from "jest-light-runner";
import Tinypool from "tinypool";

/*
 * A worker asks what it is to work with when it has loaded, and the runner tells all that wait at that moment, and forgets
 * them: who loads a little slower asks in vain, and waits for ever. Here each is told by a channel of its own.
 */
const { run } = Tinypool.prototype;
Tinypool.prototype.run = function runWithOwnChannel(task, { channel, ...options }) {
  let tellWorker;
  const own = {
    onMessage(listener) {
      tellWorker = listener;
    },
    postMessage(message) {
      channel.onMessage(tellWorker);
      channel.postMessage(message);
    },
  };
  return run.call(this, task, { ...options, channel: own });
};

export default createRunner({ runtime: "child_process" });
