import { createRequire } from 'node:module';

/** Its types tell of a default export that is there for `require` alone. @type {typeof import('@jest/test-sequencer')} */
const { default: TestSequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** What takes longest comes first: a long file that begins last is waited for while the other cores have nothing to do. */
const longest = ['/platform-e2e/src/console/', '.e2e.spec.', '.int.spec.'];

/** jest itself knows how long files took only where they ran before. */
export default class LongestFirst extends TestSequencer {
  /** @override @type {InstanceType<typeof TestSequencer>['sort']} */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.toSorted((a, b) => rank(a.path) - rank(b.path));
  }
}

/** @param {string} path */
function rank(path) {
  const found = longest.findIndex((part) => path.includes(part));
  return found < 0 ? longest.length : found;
}
