/** Loaded with `node --import`: this process lives an hour after OLD_DATA_MADE_AT, from now on. */
const HOUR_MS = 3_600_000;
const { now } = Date;
const skew = Date.parse(process.env['OLD_DATA_MADE_AT'] ?? '') + HOUR_MS - now();
Date.now = () => now() + skew;
globalThis.Date = new Proxy(Date, {
  construct: (Native, args) => (args.length === 0 ? new Native(Date.now()) : new Native(...args)),
});
