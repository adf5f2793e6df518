const YEAR_SECONDS = 31_536_000;

/**
 * Security headers of every answer: nothing is executed or framed (pages set their own policy), no referrer is sent,
 * and where the platform is served by https, browsers use it from now on.
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
