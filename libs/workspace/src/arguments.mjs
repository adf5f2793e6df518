import { parseArgs } from 'node:util';

export const WRONG_USE = 2;

/**
 * Reads a command's arguments. `--help` prints the usage and ends; anything that the command does not know is named, the
 * usage follows, and the exit code is 2.
 * @template {import('node:util').ParseArgsOptionsConfig} O
 * @param {object} command
 * @param {string} command.usage its first line names the command
 * @param {O} command.options
 * @param {boolean} [command.allowPositionals]
 * @param {string[]} [command.args]
 * @returns {ReturnType<typeof parseArgs<{ options: O, allowPositionals: true }>>}
 */
export function argumentsOf({
  usage,
  options,
  allowPositionals = false,
  args = process.argv.slice(2),
}) {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(`${usage}\n`);
    return process.exit(0);
  }
  try {
    return /** @type {any} */ (parseArgs({ args, allowPositionals, options }));
  } catch (error) {
    const [what = ''] = error instanceof Error ? error.message.split('. ') : [];
    return wrongUse(what, usage);
  }
}

/**
 * @param {string} what what was not understood, by its name
 * @param {string} usage
 * @returns {never}
 */
export function wrongUse(what, usage) {
  process.stderr.write(`${what}\n\n${usage}\n`);
  return process.exit(WRONG_USE);
}
