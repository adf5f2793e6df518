/** What the command was asked for. */
import { parseArgs } from 'node:util';

const USUAL_CONSUMER = 'partner';

/**
 * @typedef {object} TopicsOptions
 * @property {boolean} dryRun
 * @property {boolean} acls
 * @property {boolean} grant
 * @property {readonly string[]} consumers
 * @property {boolean} help
 */

/**
 * @param {string[]} args
 * @returns {TopicsOptions}
 * @throws {Error} in words
 */
export function optionsIn(args) {
  const { values } = parseArgs({
    args,
    options: {
      'dry-run': { type: 'boolean', default: false },
      acls: { type: 'boolean', default: false },
      grant: { type: 'boolean', default: false },
      consumer: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { 'dry-run': dryRun, acls, grant, consumer, help } = values;
  // both would be passed over without a word, and something else be done than what was meant
  if (consumer !== undefined && !acls && !grant)
    throw new Error('--consumer says nothing without --acls or --grant');
  if (acls && dryRun) throw new Error('--acls only prints: it does not go with --dry-run');
  if (grant && (acls || dryRun))
    throw new Error('--grant changes rights: it does not go with --acls or --dry-run');
  return { dryRun, acls, grant, consumers: consumer ?? [USUAL_CONSUMER], help };
}
