/** The settings of the HTTP application. */
export interface HttpSettings {
  /** PUBLIC_URL, without a slash at its end. */
  readonly publicUrl: string;
  /** Proxies whose X-Forwarded-For is trusted; `nearest`: the direct peer, as behind the gateway. */
  readonly trustedProxies?: readonly string[] | 'nearest';
}

export const HTTP_SETTINGS = Symbol('http settings');
