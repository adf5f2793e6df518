import { endRun } from './kept-run.ts';

export default function globalTeardown(): Promise<void> {
  return endRun();
}
