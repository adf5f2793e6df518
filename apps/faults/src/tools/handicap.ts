import { readFile, rm, writeFile } from 'node:fs/promises';

/** What processes with the hook suffer while a file is there (`hook/handicaps.mjs`). They write down each time. */
export class Handicap {
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  async begin(): Promise<void> {
    await writeFile(this.file, '');
  }

  async end(): Promise<void> {
    await rm(this.file, { force: true });
  }

  /** How often it has come about so far. */
  async times(): Promise<number> {
    const lines = await readFile(`${this.file}.log`, 'utf8').catch(() => '');
    return lines.split('\n').length - 1;
  }
}
