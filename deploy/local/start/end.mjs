/** When the run is to end, and how fast. */

const repeatedWithinMs = 1000;

/**
 * The first signal, or the death of the launcher, begins the end; a further signal hurries it. One Ctrl-C can
 * arrive several times at once, from the terminal and from npm: that counts as one.
 * @param {NodeJS.EventEmitter & { connected?: boolean }} [source]
 * @returns {{ stopping: AbortSignal, hurry: AbortSignal, begun: Promise<void>, begin: () => void }}
 */
export function watchForEnd(source = process) {
  const stopping = new AbortController();
  const hurry = new AbortController();
  let firstAt = 0;
  const begin = () => {
    if (stopping.signal.aborted) return;
    firstAt = Date.now();
    stopping.abort();
  };
  const onSignal = () => {
    if (stopping.signal.aborted && Date.now() - firstAt > repeatedWithinMs) hurry.abort();
    begin();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) source.on(signal, onSignal);
  source.on('disconnect', begin);
  /** @type {Promise<void>} */
  const begun = new Promise((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve());
  });
  return { stopping: stopping.signal, hurry: hurry.signal, begun, begin };
}
