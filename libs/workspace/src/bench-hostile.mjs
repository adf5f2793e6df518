import { argumentsOf, WRONG_USE } from './arguments.mjs';
import { build } from './build.mjs';
import { runNode } from './run.mjs';

const kinds = ['forms', 'bodies', 'slow', 'secrets', 'metrics', 'blocked'];

const usage = `Usage: npm run bench:hostile [-- option ...]

Attacks the platform that npm start has brought up from this folder, and tells how much slower a partner's requests
through the gateway get meanwhile (p99, at most three times as slow), and after how long a blocked process is back.
Ends by itself, with code 1 where a promise is not kept.

  --only <kinds>    ${kinds.join(', ')}; with commas
  --seconds <n>     how long each attack lasts; default: 8
  --url <address>   the gateway; default: http://127.0.0.1:8080, and nothing but 127.0.0.1 is attacked
  --help            print this`;

const { values } = argumentsOf({
  usage,
  options: { only: { type: 'string' }, seconds: { type: 'string' }, url: { type: 'string' } },
});
const wanted = values.only?.split(',') ?? kinds;
const seconds = Number(values.seconds ?? '8');
const url = values.url ?? 'http://127.0.0.1:8080';
const unknown = wanted.filter((kind) => !kinds.includes(kind));

/** @returns {string | undefined} */
function wrong() {
  if (unknown.length > 0) return `${unknown.join(', ')}: no such attack`;
  if (!(seconds >= 1 && seconds <= 60)) return '--seconds takes a number from 1 to 60';
  if (!/^http:\/\/127\.0\.0\.1:\d+$/.test(url)) return '--url takes http://127.0.0.1:<port>';
  return undefined;
}

/** @returns {Promise<number>} */
async function bench() {
  const code = await build(['apps/bench']);
  if (code !== 0) return code;
  const program = 'apps/bench/dist/hostile/main.js';
  return runNode([program, url, String(seconds), wanted.join(',')]);
}

const what = wrong();
if (what === undefined) process.exitCode = await bench();
else {
  process.stderr.write(`${what}\n\n${usage}\n`);
  process.exitCode = WRONG_USE;
}
