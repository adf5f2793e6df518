export interface BasicCredentials {
  readonly clientId: string;
  readonly secret: string;
}

/** The credentials of an Authorization header; empty ones where it is no HTTP Basic, undefined without one. */
export function basicCredentials(authorization: string | undefined): BasicCredentials | undefined {
  if (authorization === undefined) return undefined;
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(authorization)?.[1] ?? '';
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon === -1) return { clientId: '', secret: '' };
  return { clientId: unescaped(text.slice(0, colon)), secret: unescaped(text.slice(colon + 1)) };
}

/** RFC 6749 wants both percent-encoded; curl -u sends them plain, so a plus stays a plus. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
