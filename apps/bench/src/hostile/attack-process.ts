/** One attack in a process of its own, so that who measures is not slowed down by who attacks. Arguments: name, target, seconds. */
import { attacks } from './attacks.ts';
import { isAttack, localTarget } from './target.ts';

const [, , name = '', address = '', seconds = ''] = process.argv;
if (!isAttack(name)) throw new Error(`There is no attack ${name}`);
const over = AbortSignal.timeout(Number(seconds) * 1_000);
const answers = await attacks[name].run(localTarget(address), over);
process.stdout.write(JSON.stringify(answers));
