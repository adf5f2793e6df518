/** The settings as `npm start -- --help` prints them. */
import { settingGroups } from './settings.mjs';

/** @returns {string} the table, for a wide terminal */
export function settingsTable() {
  const names = 30;
  const fallbacks = 28;
  const lines = settingGroups.flatMap(({ title, settings }) => [
    '',
    title,
    ...settings.map(({ name, fallback, meaning, secret }) => {
      const label = secret ? `${name} *` : name;
      return `  ${label.padEnd(names)}${fallback.padEnd(fallbacks)}${meaning}`;
    }),
  ]);
  const head = `  ${'Setting'.padEnd(names)}${'When not set'.padEnd(fallbacks)}Meaning`;
  return [head, ...lines, '', '  * also as NAME_FILE, the path of a file that holds it'].join('\n');
}
