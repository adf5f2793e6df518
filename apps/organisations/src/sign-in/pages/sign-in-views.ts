import { html, type Html } from './html.ts';
import type { Page } from './page.ts';
import { alertOf, appForm, passkeyForm, statusOf } from './parts-of-pages.ts';
import { texts } from './texts.ts';

export interface SignInFacts {
  /** Where its forms go: the address of the interaction. */
  readonly at: string;
  /** JSON of WebAuthn; undefined where browsers keep no passkeys for this address. */
  readonly passkey: string | undefined;
  /** The name of another issuer. */
  readonly external: string | undefined;
  readonly alert?: string;
  readonly seconds?: number;
}

export function signInPage({ at, passkey, external, alert, seconds }: SignInFacts): Page {
  const words = texts.signIn;
  const others = [
    ...(passkey === undefined
      ? []
      : [
          passkeyForm({ to: `${at}/passkey`, kind: 'use', options: passkey, label: words.passkey }),
        ]),
    ...(external === undefined
      ? []
      : [html`<a class="button other" href="${at}/external">${words.external(external)}</a>`]),
  ];
  return {
    title: words.title,
    ...statusOf(alert, seconds),
    body: html`${alertOf(alert)}
      <form method="post" action="${at}/password">
        <label for="address">${words.address}</label>
        <input
          id="address"
          name="address"
          type="email"
          autocomplete="username"
          required
          maxlength="254"
          autofocus
        />
        <label for="password">${words.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          maxlength="1000"
        />
        <button>${words.submit}</button>
      </form>
      ${
        others.length > 0
          ? html`<p class="or">${words.or}</p>
              ${others}`
          : undefined
      }
      <p class="soft help">${words.help}</p>`,
  };
}

export interface ProofFacts {
  readonly at: string;
  /** Whether an app shows codes for the account. */
  readonly takesCode: boolean;
  /** JSON of WebAuthn; undefined where the account has no passkey. */
  readonly passkey: string | undefined;
  readonly alert?: string;
  readonly seconds?: number;
}

export function provePage({ at, takesCode, passkey, alert, seconds }: ProofFacts): Page {
  const words = texts.code;
  const byPasskey = (options: string) =>
    html`<p>${words.passkeyLead}</p>
      ${passkeyForm({ to: `${at}/prove-passkey`, kind: 'use', options, label: words.passkey })}
      <p class="soft help">${words.passkeyLost}</p>`;
  return {
    title: words.title,
    ...statusOf(alert, seconds),
    body: html`${alertOf(alert)} ${takesCode ? codeForm(at) : undefined}
    ${passkey === undefined ? undefined : byPasskey(passkey)}`,
  };
}

function codeForm(at: string): Html {
  const words = texts.code;
  return html`<p>${words.lead}</p>
    <form method="post" action="${at}/code">
      <label for="code">${words.label}</label>
      <input
        class="digits"
        id="code"
        name="code"
        autocomplete="one-time-code"
        required
        maxlength="30"
        autofocus
      />
      <button>${words.submit}</button>
    </form>`;
}

export interface EnrolFacts {
  readonly at: string;
  readonly secret: string;
  readonly svg: string;
  readonly passkey: string | undefined;
  readonly alert?: string;
}

export function enrolPage({ at, secret, svg, passkey, alert }: EnrolFacts): Page {
  const words = texts.enrol;
  const form = (options: string) =>
    html`<h2>${words.passkeyTitle}</h2>
      ${passkeyForm({ to: `${at}/add-passkey`, kind: 'make', options, label: words.passkey })}`;
  return {
    title: words.title,
    ...statusOf(alert),
    body: html`${alertOf(alert)}
      <p>${words.lead}</p>
      ${passkey === undefined ? undefined : form(passkey)}
      <h2>${words.appTitle}</h2>
      ${appForm({ to: `${at}/enrol`, secret, svg })}`,
  };
}

/** `next` is where its one button goes. */
export function recoveryPage(next: string, codes: readonly string[]): Page {
  const words = texts.recovery;
  return {
    title: words.title,
    body: html`<p>${words.lead}</p>
      <ol class="codes">
        ${codes.map((code) => html`<li>${code}</li>`)}
      </ol>
      <form method="post" action="${next}"><button>${words.submit}</button></form>`,
  };
}

export interface InvitationFacts {
  readonly at: string;
  readonly address: string;
  readonly passkey: { readonly options: string; readonly challenge: string } | undefined;
  readonly alert?: string;
}

export function invitationPage({ at, address, passkey, alert }: InvitationFacts): Page {
  const words = texts.invitation;
  const form = (options: string) =>
    html`<h2>${words.passkeyTitle}</h2>
      <p class="soft">${words.passkeyLead}</p>
      ${passkeyForm({ to: `${at}/passkey`, kind: 'make', options, label: words.passkey })}`;
  return {
    title: words.title,
    ...statusOf(alert),
    body: html`${alertOf(alert)}
      <p>${words.lead}</p>
      <p class="who"><span class="soft">${words.account}</span><br /><strong>${address}</strong></p>
      ${passkey === undefined ? undefined : form(passkey.options)}
      <h2>${words.passwordTitle}</h2>
      <p class="soft">${words.passwordLead}</p>
      <form method="post" action="${at}/password">
        <input type="hidden" name="username" value="${address}" autocomplete="username" />
        <label for="password">${words.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="new-password"
          required
          minlength="12"
          maxlength="1000"
        />
        <button class="${passkey === undefined ? '' : 'other'}">${words.submit}</button>
      </form>`,
  };
}
