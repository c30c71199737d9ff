/** Who a page of the desk is open for. */
export interface Person {
  /** Null for none, such as a key. */
  id: string | null;
  name: string;
}

/**
 * Tells the other pages of this browser for whom this one was opened, and hears it of each that is opened later: they
 * share one session, so that whoever signed in last is the one in whose name all of them ask. Returns how to stop.
 */
export function meetOthers(me: Person, met: (other: Person) => void): () => void {
  const channel = new BroadcastChannel("posada.person");
  channel.onmessage = ({ data }: MessageEvent<Person>) => {
    if (data.id !== me.id) met(data);
  };
  channel.postMessage(me);
  return () => channel.close();
}
