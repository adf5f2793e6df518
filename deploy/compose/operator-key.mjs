/** Makes the operator's key once: the pair where only its owner reads it, the public half for every service. */
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const { OPERATOR_KEY_FILE: file, OPERATOR_PUBLIC_KEY_FILE: publicFile } = process.env;

if (!file || !publicFile)
  throw new Error('OPERATOR_KEY_FILE and OPERATOR_PUBLIC_KEY_FILE say where the key goes');

/** @param {string} path @param {object} content @param {number} mode put in place whole, so that nobody reads half of it */
function leave(path, content, mode) {
  writeFileSync(`${path}.new`, JSON.stringify(content), { mode });
  renameSync(`${path}.new`, path);
}

if (!existsSync(file)) {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  leave(file, privateKey.export({ format: 'jwk' }), 0o600);
}
const { d: _, ...publicHalf } = JSON.parse(readFileSync(file, 'utf8'));
leave(publicFile, publicHalf, 0o644);
