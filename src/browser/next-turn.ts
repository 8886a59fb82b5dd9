/** Long work in pieces, between which the browser draws and answers a reader. */

/** Ends the task that runs; what follows goes on in one of its own. A message waits for nothing, as a time-out does. */
export function nextTurn(): Promise<void> {
  const { port1: turn, port2: next } = new MessageChannel();
  return new Promise((resolve) => {
    turn.onmessage = () => {
      turn.close();
      resolve();
    };
    next.postMessage(null);
  });
}
