/**
 * Follows the feed as server-sent events, and connects again where it was:
 * node follow-stream.mjs [--idle-seconds N] [--state FILE]
 * With --idle-seconds it ends when nothing came for so long. Settings: API_URL, CLIENT_ID, CLIENT_SECRET.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { API, authorization, load, save, say, take } from './feed.mjs';

const { values: options } = parseArgs({
  options: { 'idle-seconds': { type: 'string' }, state: { type: 'string' } },
});
const state = load(options.state);
const idleMs = options['idle-seconds'] ? 1000 * Number(options['idle-seconds']) : undefined;
const CONNECT_AGAIN_MS = 1000;
let idle;

/** Heard something: the time begins anew. */
function heard() {
  clearTimeout(idle);
  if (idleMs) idle = setTimeout(() => process.exit(0), idleMs);
}

/** One connection, until it ends: with its token, at a shutdown, for a reader that is too slow. */
async function connection() {
  const headers = { authorization: await authorization(), accept: 'text/event-stream' };
  if (state.after) headers['last-event-id'] = state.after;
  const answer = await fetch(`${API}/v1/messages/stream`, { headers });
  if (!answer.ok) throw new Error(`refused: ${(await answer.json()).detail}`);
  let rest = '';
  for await (const bytes of answer.body.pipeThrough(new TextDecoderStream())) {
    const events = (rest + bytes).split('\n\n');
    rest = events.pop();
    for (const event of events) {
      const lines = event.split('\n').filter((line) => line.startsWith('data:'));
      if (lines.length === 0) continue; // a heartbeat, or a word about why it ends
      const text = lines.map((line) => line.slice(5)).join('\n');
      const message = JSON.parse(text);
      if (message.specversion === undefined) continue;
      take(state, message);
      save(options.state, state);
      heard();
    }
  }
}

heard();
for (;;) {
  try {
    await connection();
  } catch (error) {
    if (String(error.message).startsWith('refused')) throw error;
    say(`the connection ended: ${error.message}`);
  }
  await sleep(CONNECT_AGAIN_MS);
}
