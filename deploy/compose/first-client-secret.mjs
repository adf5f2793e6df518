/** Leaves the first client's secret in a file: the one that the environment gives, else one made once. */
import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';

const file = process.env['SECRETARIAT_CLIENT_SECRET_FILE'];
const given = process.env['SECRETARIAT_CLIENT_SECRET'];

if (!file) throw new Error('SECRETARIAT_CLIENT_SECRET_FILE is not set');
if (given || !existsSync(file)) {
  // put in place whole, so that nobody reads half of it
  writeFileSync(`${file}.new`, given || randomBytes(32).toString('base64url'), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
