/**
 * Reads the feed page by page, and keeps its place: node follow-feed.mjs [--until-caught-up] [--state FILE]
 * Settings: API_URL, CLIENT_ID, CLIENT_SECRET.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { API, authorization, load, save, say, take } from './feed.mjs';

const { values: options } = parseArgs({
  options: { 'until-caught-up': { type: 'boolean' }, state: { type: 'string' } },
});
const LOOK_AGAIN_MS = 2000;
const TIMEOUT_MS = 1000;
const state = load(options.state);

/** A page; what is only for now (429, 503, no connection) is asked for again. */
async function page() {
  for (;;) {
    const query = new URLSearchParams({ limit: '200', ...(state.after && { after: state.after }) });
    try {
      const answer = await fetch(`${API}/v1/messages?${query}`, {
        headers: { authorization: await authorization() },
      });
      if (answer.ok) return await answer.json();
      if (answer.status < 500 && answer.status !== 429) {
        throw new Error(`refused: ${(await answer.json()).detail}`);
      }
      await sleep(1000 * Number(answer.headers.get('retry-after') ?? 1));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      say(`no answer from ${API}; again shortly`);
      await sleep(TIMEOUT_MS);
    }
  }
}

for (;;) {
  const { data, page: place } = await page();
  for (const message of data) take(state, message);
  state.after = place.next ?? state.after;
  save(options.state, state);
  if (place.done && options['until-caught-up']) break;
  if (place.done) await sleep(LOOK_AGAIN_MS);
}
