const connecting = new Set(['connect', 'getaddrinfo']);

interface NetworkError extends Error {
  readonly code?: string;
  readonly syscall?: string;
  readonly errors?: readonly NetworkError[];
}

/** Whether a request that `fetch` or undici failed to send has certainly not arrived: there was no connection. */
export function neverConnected(error: Error): boolean {
  const { code, syscall, errors } = (error.cause ?? error) as NetworkError;
  if (errors !== undefined && errors.length > 0) return errors.every(neverConnected);
  return code === 'UND_ERR_CONNECT_TIMEOUT' || connecting.has(syscall ?? '');
}
