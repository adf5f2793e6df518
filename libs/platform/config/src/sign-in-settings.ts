import { z } from 'zod';
import { optional, preset } from './setting.ts';
import { STRONG_SECRET, strongSecret, webAddress } from './values.ts';

/** Of the gateway and organisations, which share it. */
export const consoleSettings = {
  CONSOLE_CLIENT_SECRET: optional(strongSecret, {
    about:
      'The secret between the gateway and organisations for the sign-in of people; without it no person can sign in.',
    expected: STRONG_SECRET,
    secret: true,
  }),
};

export const signInSettings = {
  ...consoleSettings,
  GATEWAY_URL: optional(webAddress, {
    about:
      'Where organisations reaches the gateway, to tell it of ended sign-ins; else PUBLIC_URL.',
    expected: 'an http or https address',
  }),
  SECOND_FACTOR: preset(z.enum(['required', 'off']), 'required', {
    about:
      'Whether a password alone is too little for the secretariat and for whoever sees protected names.',
    expected: 'required or off',
  }),
  OIDC_ISSUER: optional(webAddress, {
    about: 'Another OpenID provider that people can sign in with.',
    expected: 'an http or https address',
  }),
  OIDC_CLIENT_ID: optional(z.string().min(1), {
    about: 'The id of this platform at OIDC_ISSUER.',
    expected: 'a text',
  }),
  OIDC_CLIENT_SECRET: optional(z.string().min(1), {
    about: 'The secret of this platform at OIDC_ISSUER.',
    expected: 'a text',
    secret: true,
  }),
  OIDC_NAME: preset(z.string().min(1).max(60), 'your organisation', {
    about: 'How the button for OIDC_ISSUER names it.',
    expected: 'a text of up to 60 characters',
  }),
};
