import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { summarise, type CpuProfile, type SelfTime } from './self-time.ts';

const PACKAGES_SHOWN = 10;
const FUNCTIONS_SHOWN = 15;

/** The self times in the profiles that Node's `--cpu-prof` left in a folder; `names` by process id, others are left out. */
export async function reportProfiles(
  folder: string,
  names: ReadonlyMap<string, string>,
): Promise<string> {
  const texts: string[] = [];
  for (const file of (await readdir(folder)).toSorted()) {
    // CPU.<date>.<time>.<process>.<thread>.<number>.cpuprofile; other threads than the first belong to Node or to watchers
    const [, , , pid = '', thread] = file.split('.');
    const name = names.get(pid);
    if (name === undefined || thread !== '0') continue;
    const profile = JSON.parse(await readFile(join(folder, file), 'utf8')) as CpuProfile;
    const { packages, functions } = summarise(profile);
    texts.push(
      `Profile of ${name}: self time without idle time; the whole: ${join(folder, file)}`,
      ...packages.slice(0, PACKAGES_SHOWN).map(lineOf),
      '  --',
      ...functions.slice(0, FUNCTIONS_SHOWN).map(lineOf),
      '',
    );
  }
  return texts.join('\n');
}

function lineOf({ name, share }: SelfTime): string {
  return `  ${(share * 100).toFixed(1).padStart(5)} %  ${name}`;
}
