/** What the door needs to know. */
export interface HttpSettings {
  /** PUBLIC_URL, without a slash at its end. */
  readonly publicUrl: string;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies?: readonly string[];
}

export const HTTP_SETTINGS = Symbol('http settings');
