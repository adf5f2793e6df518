/** What the feed and the stream have in common: signing in, marks, and one file that keeps all of it. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const env = process.env;
export const API = (env['API_URL'] || 'http://127.0.0.1:8080').replace(/\/$/, '');
const SOON_SECONDS = 30;
let token = { value: '', until: 0 };

export const say = (text) => process.stderr.write(`${text}\n`);

/** A token that is good for a while yet. */
export async function authorization() {
  if (Date.now() > token.until) {
    const answer = await fetch(`${API}/v1/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: env['CLIENT_ID'] ?? '',
        client_secret: env['CLIENT_SECRET'] ?? '',
      }),
    });
    const body = await answer.json();
    if (!answer.ok) throw new Error(`no token: ${body.error_description ?? answer.status}`);
    token = {
      value: body.access_token,
      until: Date.now() + (body.expires_in - SOON_SECONDS) * 1000,
    };
  }
  return `Bearer ${token.value}`;
}

/** The place in the feed, the mark of each source and subject, and what this program makes of the messages. */
export function load(file) {
  const nothing = { after: null, marks: {}, counts: {} };
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : nothing;
}

/** Afterwards the old file or the new one is there, never half of one. */
export function save(file, state) {
  if (!file) return;
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}

/**
 * Takes a message unless it is a repeat. A sequence that is passed over is no gap here: the feed shows what its reader
 * may see, and no more.
 */
export function take(state, message) {
  const line = `${message.source} ${message.subject}`;
  const sequence = Number(message.sequence);
  if (sequence > (state.marks[line] ?? 0)) {
    state.marks[line] = sequence;
    state.counts[message.type] = (state.counts[message.type] ?? 0) + 1; // your own work stands here
    process.stdout.write(`${message.id}  ${message.type}  ${message.subject}  ${sequence}\n`);
  }
  state.after = message.id;
}
