import { taken, type ApiClient, type Item } from '@regional-events/testing';
import { Secret, TOTP } from 'otpauth';
import { password } from './people.ts';

/** What a browser does to sign in, for specs that look at something else. */
export class BrowserByHand {
  readonly #cookies = new Map<string, string>();

  constructor(private readonly address: string) {}

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  async acceptInvitation(link: string, password: string): Promise<void> {
    const { status } = await this.#ask(`${link}/password`, { password });
    if (status !== 200) throw new Error(`the invitation was answered with ${status}`);
  }

  /** By a password, and where it is asked for an app that it sets up. Returns the cookie of the sign-in. */
  async signIn(email: string, password: string): Promise<string> {
    const begun = await this.#follow(await this.#ask(`${this.address}/auth/sign-in`));
    const form = { address: email, password };
    const next = await this.#follow(await this.#ask(`${begun.url}/password`, form));
    if (next.url.includes('/oauth/')) await this.#setUpApp(next);
    const cookie = this.cookie('__Host-sign-in');
    if (cookie === undefined) throw new Error(`not signed in, but at ${next.url}`);
    return cookie;
  }

  async #setUpApp({ url, text }: Shown): Promise<void> {
    const key = /class="key">([A-Z2-7 ]+)</.exec(text)?.[1] ?? '';
    const app = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
    await this.#ask(`${url}/enrol`, { code: app.generate() });
    await this.#follow(await this.#ask(`${url}/continue`, {}));
  }

  async #follow(answer: Response): Promise<Shown> {
    const next = answer.headers.get('location');
    if (next === null) return { url: answer.url, text: await answer.text() };
    return this.#follow(await this.#ask(new URL(next, answer.url).href));
  }

  async #ask(url: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const cookie = [...this.#cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';', 1);
      const [name = '', ...value] = pair.split('=');
      this.#cookies.set(name, value.join('='));
    }
    return answer;
  }
}

/** Signs somebody in who has an account, by an invitation; returns the id of the sign-in. */
export async function signInOf(secretariat: ApiClient, accountId: string): Promise<string> {
  const path = `/v1/accounts/${accountId}`;
  const { email } = taken(await secretariat.get<{ readonly email: string }>(path));
  const { link } = taken(await secretariat.post<{ readonly link: string }>(`${path}/invite`));
  const browser = new BrowserByHand(secretariat.address);
  await browser.acceptInvitation(link, password);
  await browser.signIn(email, password);
  const { data } = taken(
    await secretariat.get<{ readonly data: readonly Item[] }>(`${path}/sign-ins`),
  );
  return data[0]?.id ?? '';
}

interface Shown {
  readonly url: string;
  readonly text: string;
}
