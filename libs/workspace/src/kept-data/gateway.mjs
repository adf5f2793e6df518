/** Its small database of browsers that are signed in. @type {Record<string, import('./kinds.mjs').Kept>} */
export const gateway = {
  browser_sign_ins: {
    end: 'expiry',
    fields: {
      access: '_id accountId sid sealedTokens tokenEndsAt renewedUntil since lastUsedAt endsAt',
    },
  },
};
