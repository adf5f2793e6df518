/** When the run is to end, and how fast. */

const repeatedWithinMs = 1000;

/**
 * The first signal, or the death of the launcher, begins the end; a further signal hurries it. One Ctrl-C can
 * arrive several times at once, from the terminal and from npm: that counts as one.
 * @param {NodeJS.EventEmitter & { connected?: boolean }} [source]
 * @returns {{ stopping: AbortSignal, hurry: AbortSignal, begun: Promise<string> }}
 */
export function watchForEnd(source = process) {
  const stopping = new AbortController();
  const hurry = new AbortController();
  let firstAt = 0;
  /** @type {Promise<string>} */
  const begun = new Promise((resolve) => {
    const end = (/** @type {string} */ why) => {
      if (!stopping.signal.aborted) {
        firstAt = Date.now();
        stopping.abort();
        resolve(why);
      } else if (Date.now() - firstAt > repeatedWithinMs) {
        hurry.abort();
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) source.on(signal, () => end(signal));
    source.on('disconnect', () => end('the launcher is gone'));
  });
  return { stopping: stopping.signal, hurry: hurry.signal, begun };
}
