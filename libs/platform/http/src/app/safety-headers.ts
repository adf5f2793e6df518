const YEAR_SECONDS = 31_536_000;

/**
 * What every answer tells browsers: nothing of it is run or framed (pages say what of theirs may be), no address is passed
 * on, and where the platform is reached by https, it is so from now on.
 */
export function safetyHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    ...(publicUrl.startsWith('https://') && {
      'strict-transport-security': `max-age=${YEAR_SECONDS}`,
    }),
  };
}
