/** Every word of the pages. */
export const texts = {
  product: 'Regional events',
  signIn: {
    title: 'Sign in',
    address: 'E-mail address',
    password: 'Password',
    submit: 'Sign in',
    or: 'or',
    passkey: 'Sign in with a passkey',
    external: (name: string) => `Sign in with ${name}`,
    help: 'No way to sign in? Ask the secretariat for a new invitation: its link sets everything anew.',
    wrong: 'Address or password is wrong.',
    wait: (seconds: number) => `Too many attempts have failed. Try again in ${inWords(seconds)}.`,
    passkeyWrong: 'This passkey is not known here. Try another one, or your password.',
    externalUnknown: (name: string) =>
      `${name} vouches for an address that has no account here. Ask the secretariat for an invitation.`,
    externalFailed: (name: string) => `Signing in with ${name} did not work. Try again.`,
  },
  code: {
    title: 'One more step',
    lead: 'Enter the six digits that your authenticator app shows now, or one of your recovery codes.',
    label: 'Code',
    submit: 'Go on',
    wrong: 'This code is wrong, or was used before. Wait for the next one.',
    passkeyLead: 'Show the passkey that you have added: fingerprint, face or PIN of your device.',
    passkey: 'Use your passkey',
    passkeyLost: 'No longer there? Ask the secretariat for a new invitation.',
    passkeyWrong: 'This passkey is not one of your account.',
  },
  enrol: {
    title: 'Protect your account',
    lead: 'You see names of people who need protection, so a password alone is not enough. Add a second way once; it takes a minute.',
    passkeyTitle: 'Fingerprint, face or PIN of this device',
    passkey: 'Add a passkey',
    appTitle: 'An authenticator app',
    scan: 'Scan the picture with the app, or type the key into it. Then enter the six digits that it shows.',
    key: 'Key',
    label: 'Six digits',
    submit: 'Add the app',
    wrong: 'These digits do not fit. Look at the app again.',
    passkeyWrong: 'The passkey could not be added. Try again, or use an app.',
  },
  recovery: {
    title: 'Your recovery codes',
    lead: 'Each of them lets you in once when the app is lost. Keep them where only you find them: they are not shown again.',
    submit: 'I have kept them: go on',
  },
  invitation: {
    title: 'Welcome',
    lead: 'Choose how you will sign in. What you had before, if anything, ends with it.',
    account: 'For the account of',
    passkeyTitle: 'With a passkey',
    passkeyLead:
      'Fingerprint, face or PIN of this device. Nothing to remember, and nobody can trick you out of it.',
    passkey: 'Make a passkey',
    passwordTitle: 'With a password',
    passwordLead:
      'At least 12 characters; several words are good. Spaces and every script are welcome.',
    password: 'New password',
    submit: 'Set the password',
    passkeyWrong: 'The passkey could not be made. Try again, or choose a password.',
    faults: {
      'too-short': 'A password has at least 12 characters.',
      'too-long': 'A password has at most 128 characters.',
      'contains-address': 'A password does not contain the e-mail address.',
      leaked: 'This password is on lists that attackers try first. Choose another one.',
    },
  },
  account: {
    title: 'How you sign in',
    account: 'For the account of',
    back: 'Back to your account',
    passwordTitle: 'Password',
    password: 'New password',
    change: 'Change the password',
    set: 'Set a password',
    passwordLead:
      'At least 12 characters; several words are good. Wherever else you are signed in, you are signed out.',
    passkeysTitle: 'Passkeys',
    noPasskeys: 'You have none.',
    passkey: (day: string) => `Added on ${day}`,
    remove: 'Remove',
    removePasskey: (day: string) => `Remove the passkey added on ${day}`,
    addPasskey: 'Add a passkey',
    appTitle: 'Authenticator app',
    noApp: 'You have none.',
    hasApp: (codes: number) =>
      `An app shows codes for you. Recovery codes that are left: ${codes}.`,
    setUp: 'Set up an app',
    setUpAnother: 'Set up another app',
    removeApp: 'Remove the app',
    renew: 'Make new recovery codes',
    needed: 'You could no longer sign in as you have to. Add another way first.',
    done: {
      password: 'The password is changed.',
      'passkey-added': 'The passkey is added.',
      'passkey-removed': 'The passkey is removed.',
      'app-removed': 'The app is removed, and its recovery codes with it.',
    },
  },
  ready: {
    title: 'You are ready',
    lead: 'The account is set up.',
    link: 'Sign in',
  },
  ended: {
    title: 'This link has ended',
    lead: 'It was used, replaced by a newer one, or is older than three days. Ask the secretariat for a new invitation.',
  },
  expired: {
    title: 'This took too long',
    lead: 'The page is no longer good, or was opened in another browser.',
    link: 'Begin again',
  },
  failed: {
    title: 'This did not work',
    lead: 'The request cannot be followed. Nothing was changed.',
  },
  away: {
    title: 'Not now',
    lead: 'People cannot sign in here at the moment. Try again in a few minutes.',
  },
  signOut: { title: 'Sign out?', submit: 'Sign out', stay: 'Stay signed in' },
  signedOut: {
    title: 'You are signed out',
    lead: 'You can close this window.',
    link: 'Sign in again',
  },
  tooOld: 'This browser knows no passkeys. Use a password, or a newer browser.',
} as const;

const MINUTE = 60;

function inWords(seconds: number): string {
  if (seconds < MINUTE) return seconds === 1 ? 'one second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / MINUTE);
  return minutes === 1 ? 'a minute' : `${minutes} minutes`;
}
