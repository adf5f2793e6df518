/** The options of `npm start`. Runs before anything is installed. */
import { parseArgs } from 'node:util';
import { Unable } from '../say.mjs';
import { settingsTable } from '../settings.mjs';

/** @typedef {{ fresh: boolean, sample: boolean, help: boolean }} StartOptions */

export const startUsage = `Usage: npm start [-- option ...]

Brings up MongoDB, Kafka, the four services and the gateway, loads the sample, and keeps running until Ctrl-C.
Data lies under .local/ and survives a restart.

  --fresh        begin anew: removes the local data first (refused when servers are given)
  --no-sample    leave the sample out
  --help         print this

Settings are taken from the environment.`;

/** @returns {string} */
export const startHelp = () => `${startUsage}\n\n${settingsTable()}\n`;

/**
 * @param {readonly string[]} args
 * @returns {StartOptions}
 * @throws {Unable} for anything that is no option
 */
export function startOptions(args) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean', default: false },
        'no-sample': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return {
      fresh: values.fresh === true,
      sample: values['no-sample'] !== true,
      help: values.help === true,
    };
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Unable(`${message.split('. ')[0]}.\n\n${startUsage}`, 2);
  }
}
