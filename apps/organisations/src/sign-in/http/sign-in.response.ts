import { z } from 'zod';

export const invitationToSignInResponse = z
  .object({
    accountId: z.uuid().describe('The account that was invited.'),
    link: z
      .string()
      .describe('Told this once: by it the person sets how it signs in. It works once.'),
    expiresAt: z.iso.datetime().describe('When the link ends by itself.'),
  })
  .meta({ id: 'InvitationToSignIn' });

export const signInResponse = z
  .object({
    id: z.uuid().describe('The id of the sign-in.'),
    since: z.iso.datetime().describe('When it began.'),
    lastUsedAt: z.iso.datetime().describe('When it was last used, to within ten minutes.'),
    methods: z
      .array(z.string())
      .describe('How it was proven who it is, as RFC 8176 names it: `pwd`, `otp`, `hwk`, `fed`.'),
    browser: z.string().describe('The browser, in words.'),
    network: z.string().describe('The network that it began in.'),
  })
  .meta({ id: 'SignIn' });
