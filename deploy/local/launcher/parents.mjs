/** Notices that npm, which started this launcher, is gone: killed outright it cannot pass anything on. */
import { readFileSync } from 'node:fs';

/** @param {number} pid @returns {{ name: string, parent: number } | undefined} unknown where there is no /proc */
function processInfo(pid) {
  try {
    const [, name = '', parent] =
      /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { name, parent: Number(parent) };
  } catch {
    return undefined;
  }
}

/** @returns {string} changes when npm dies; npm may have put a shell between itself and this process */
function ancestry() {
  const parent = processInfo(process.ppid);
  const isShell = /^(ba|da|z|k)?sh$/.test(parent?.name ?? '');
  return `${process.ppid} ${isShell ? parent?.parent : ''}`;
}

/** @param {() => void} whenGone called once; only when npm started this process */
export function watchNpm(whenGone) {
  if (!process.env['npm_lifecycle_event']) return;
  const before = ancestry();
  const timer = setInterval(() => {
    if (ancestry() === before) return;
    clearInterval(timer);
    whenGone();
  }, 1000);
  timer.unref();
}
