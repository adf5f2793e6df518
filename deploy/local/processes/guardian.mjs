/**
 * Outlives the launcher to clean up after it. Reads one JSON line per change from standard input; when the
 * launcher is gone, however it died, the pipe closes and what it had started is stopped in order.
 */
import { createInterface } from 'node:readline';
import { stopInOrder } from './groups.mjs';

/** @type {Map<string, import('./groups.mjs').Kept>} */
const kept = new Map();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => undefined);

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const { keep, release } = JSON.parse(line);
    if (keep) kept.set(keep.id, keep);
    if (release) kept.delete(release);
  })
  .on('close', () => {
    const end = () => process.exit(0);
    stopInOrder(kept.values()).then(end, end);
  });
