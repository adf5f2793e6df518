import type { LeakedPasswords } from '../use-cases/ports.ts';

/** The list that a package ships, read when the first password is chosen. */
export class PackagedLeakedPasswords implements LeakedPasswords {
  #list: Promise<ReadonlySet<string>> | undefined;

  async has(lowerCase: string): Promise<boolean> {
    this.#list ??= import('@zxcvbn-ts/language-common').then(
      ({ dictionary }) => new Set(dictionary['passwords-common'].map(String)),
    );
    return (await this.#list).has(lowerCase);
  }
}
