import { readFileSync } from 'node:fs';

/** Loaded with `node --import`: this process's clock is ahead by the milliseconds in the file, also when they change. */
const LOOK_MS = 200;
const file = process.env['CLOCK_AHEAD_FILE'] ?? '';
const ahead = () => Number(readFileSync(file, 'utf8'));
const { now } = Date;
let skew = ahead();
setInterval(() => (skew = ahead()), LOOK_MS).unref();
Date.now = () => now() + skew;
globalThis.Date = new Proxy(Date, {
  construct: (Native, args) =>
    args.length === 0 ? new Native(Date.now()) : Reflect.construct(Native, args),
});
