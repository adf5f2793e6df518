import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { tasks } from './tasks.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @param {string[]} args */
function run(...args) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['deploy/local/launch.mjs', ...args],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: process.env['HOME'] } },
  );
  return { status, stdout, stderr };
}

describe('every command of the project', () => {
  it.each(Object.keys(tasks))('%s names what it does not know, and how it is used', (task) => {
    const { status, stderr } = run(task, '--bogus');
    expect(status).toBe(2);
    expect(stderr).toContain('--bogus');
    expect(stderr).toContain('npm ');
  });

  it.each(Object.keys(tasks))('%s tells how it is used when it is asked', (task) => {
    const { status, stdout, stderr } = run(task, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('npm ');
  });
});

describe('the command for operators', () => {
  it.each([
    [['bogus'], 'no command "bogus"'],
    [['status', 'events'], '"events"'],
    [['dead', 'bogus'], 'no service "bogus"'],
    [['retry', 'events', 'bogus', '1'], 'no list "bogus"'],
    [[], 'Which command?'],
  ])('given %j says %s', (words, said) => {
    const { status, stderr } = run('messages', ...words);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain('Usage:');
  });
});
