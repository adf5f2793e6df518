import { html, Html } from './html.ts';
import { texts } from './texts.ts';

const WRONG = 422;
const TOO_MANY = 429;

interface PasskeyFacts {
  readonly to: string;
  readonly kind: 'make' | 'use';
  readonly options: string;
  readonly label: string;
}

export function passkeyForm({ to, kind, options, label }: PasskeyFacts): Html {
  const look = kind === 'use' ? 'other' : '';
  return html`<form
    method="post"
    action="${to}"
    data-passkey="${kind}"
    data-options="${options}"
    hidden
  >
    <input type="hidden" name="answer" />
    <p class="bad" role="alert" hidden></p>
    <button class="${look}">${label}</button>
  </form>`;
}

export function alertOf(alert: string | undefined): Html | undefined {
  return alert === undefined ? undefined : html`<p class="bad" role="alert">${alert}</p>`;
}

export function statusOf(alert: string | undefined, seconds?: number) {
  if (seconds !== undefined) return { status: TOO_MANY, retryAfter: seconds };
  return alert === undefined ? {} : { status: WRONG };
}

interface AppFacts {
  readonly to: string;
  readonly secret: string;
  readonly svg: string;
}

/** What an app has to be told, and where its first code is entered. */
export function appForm({ to, secret, svg }: AppFacts): Html {
  const words = texts.enrol;
  return html`<p>${words.scan}</p>
    <div class="code" aria-hidden="true">${new Html(svg)}</div>
    <p><span class="soft">${words.key}</span><br /><span class="key">${secret}</span></p>
    <form method="post" action="${to}">
      <label for="code">${words.label}</label>
      <input
        class="digits"
        id="code"
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        required
        maxlength="10"
      />
      <button>${words.submit}</button>
    </form>`;
}
