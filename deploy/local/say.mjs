/** What the launcher tells the person in front of it: one short line each, the topic first. */

import { setInterval } from 'node:timers/promises';

// A closed terminal or pipe must not end the launcher before it has stopped what it started.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const topicWidth = 14;

/**
 * @param {string} topic who or what the line is about
 * @param {string} text
 */
export function say(topic, text) {
  process.stderr.write(`${topic.padEnd(topicWidth)} ${text}\n`);
}

/**
 * Says what is going on at least every two seconds until the work is done.
 * @template T
 * @param {string} topic
 * @param {(seconds: number) => Promise<string>} describe
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function sayWhile(topic, describe, work) {
  const began = Date.now();
  const done = new AbortController();
  const sayOften = async () => {
    for await (const _ of setInterval(2000, undefined, { signal: done.signal })) {
      const text = await describe(Math.round((Date.now() - began) / 1000));
      if (!done.signal.aborted) say(topic, text);
    }
  };
  const saying = sayOften().catch(() => undefined); // ends with the signal's error
  try {
    return await work();
  } finally {
    done.abort();
    await saying;
  }
}

/** @param {number} began milliseconds since the epoch @returns {string} for example "3.2 s" */
export function secondsSince(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

/** An error whose message is printed alone, without a stack. */
export class Unable extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'Unable';
    this.exitCode = exitCode;
  }
}

/**
 * Tells an error as briefly as it allows and sets the exit code.
 * @param {unknown} error
 */
export function sayFailure(error) {
  if (error instanceof Unable) {
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = error.exitCode;
    return;
  }
  process.stderr.write(
    `\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
}
