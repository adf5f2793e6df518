import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { summarise, type CpuProfile, type SelfTime, type Summary } from './self-time.ts';

const PACKAGES_SHOWN = 14;
const FUNCTIONS_SHOWN = 25;

/** Where the time of each profiled process went, as text. */
export async function reportProfiles(files: ReadonlyMap<string, string>): Promise<string> {
  const texts: string[] = [];
  for (const [process, file] of files) {
    if (!existsSync(file)) continue;
    const { packages, functions } = await summaryOf(file);
    texts.push(
      `Profile of ${process} (self time, without idle time; the whole profile: ${file})`,
      ...packages.slice(0, PACKAGES_SHOWN).map(lineOf),
      '  --',
      ...functions.slice(0, FUNCTIONS_SHOWN).map(lineOf),
      '',
    );
  }
  return texts.join('\n');
}

/** The shares of the packages in the profile of a process. */
export async function packagesIn(file: string): Promise<readonly SelfTime[]> {
  const { packages } = await summaryOf(file);
  return packages;
}

async function summaryOf(file: string): Promise<Summary> {
  return summarise(JSON.parse(await readFile(file, 'utf8')) as CpuProfile);
}

function lineOf({ name, share }: SelfTime): string {
  return `  ${(share * 100).toFixed(1).padStart(5)} %  ${name}`;
}
