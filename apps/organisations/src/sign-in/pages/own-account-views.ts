import type { Credentials } from '../use-cases/change-own-credentials.ts';
import { html, type Html } from './html.ts';
import type { Page } from './page.ts';
import { alertOf, appForm, passkeyForm, statusOf } from './parts-of-pages.ts';
import { texts } from './texts.ts';

export const OWN_ACCOUNT = '/oauth/account';
/** Of the gateway. */
const ACCOUNT = '/auth/account';
const words = texts.account;

export interface OwnAccountFacts {
  readonly address: string;
  readonly credentials: Credentials;
  /** JSON of WebAuthn; undefined where browsers keep no passkeys for this address. */
  readonly passkey: string | undefined;
  readonly done?: string | undefined;
  readonly alert?: string | undefined;
}

/** By what its owner signs in, and what can be changed in it. */
export function ownAccountPage({
  address,
  credentials,
  passkey,
  done,
  alert,
}: OwnAccountFacts): Page {
  return {
    title: words.title,
    ...statusOf(alert),
    body: html`${alertOf(alert)}
      ${done === undefined ? undefined : html`<p class="good" role="status">${done}</p>`}
      <p class="who"><span class="soft">${words.account}</span><br /><strong>${address}</strong></p>
      <h2>${words.passwordTitle}</h2>
      ${passwordForm(address, credentials)}
      <h2>${words.passkeysTitle}</h2>
      ${passkeysOf(credentials)}
      ${
        passkey === undefined
          ? undefined
          : passkeyForm({
              to: `${OWN_ACCOUNT}/passkey`,
              kind: 'make',
              options: passkey,
              label: words.addPasskey,
            })
      }
      <h2>${words.appTitle}</h2>
      ${appOf(credentials)}
      <p class="help"><a href="${ACCOUNT}">${words.back}</a></p>`,
  };
}

export interface AppFacts {
  readonly secret: string;
  readonly svg: string;
  readonly alert?: string | undefined;
}

export function ownAppPage({ secret, svg, alert }: AppFacts): Page {
  return {
    title: words.appTitle,
    ...statusOf(alert),
    body: html`${alertOf(alert)} ${appForm({ to: `${OWN_ACCOUNT}/app`, secret, svg })}
      <p class="help"><a href="${OWN_ACCOUNT}">${words.title}</a></p>`,
  };
}

function passwordForm(address: string, { passwordHash }: Credentials): Html {
  return html`<p class="soft">${words.passwordLead}</p>
    <form method="post" action="${OWN_ACCOUNT}/password">
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
      <button>${passwordHash === null ? words.set : words.change}</button>
    </form>`;
}

function passkeysOf({ passkeys }: Credentials): Html {
  if (passkeys.length === 0) return html`<p class="soft">${words.noPasskeys}</p>`;
  return html`${passkeys.map(({ id, addedAt }) => {
    const day = addedAt.toISOString().slice(0, 10);
    return html`<form class="row" method="post" action="${OWN_ACCOUNT}/remove-passkey">
      <input type="hidden" name="id" value="${id}" />
      <span>${words.passkey(day)}</span>
      <button class="other" aria-label="${words.removePasskey(day)}">${words.remove}</button>
    </form>`;
  })}`;
}

function appOf({ totpSecret, recoveryCodes }: Credentials): Html {
  if (totpSecret === null) {
    return html`<p class="soft">${words.noApp}</p>
      <a class="button other" href="${OWN_ACCOUNT}/app">${words.setUp}</a>`;
  }
  return html`<p class="soft">${words.hasApp(recoveryCodes.length)}</p>
    <form method="post" action="${OWN_ACCOUNT}/recovery-codes">
      <button class="other">${words.renew}</button>
    </form>
    <form method="post" action="${OWN_ACCOUNT}/remove-app">
      <button class="other">${words.removeApp}</button>
    </form>
    <a class="button other" href="${OWN_ACCOUNT}/app">${words.setUpAnother}</a>`;
}
