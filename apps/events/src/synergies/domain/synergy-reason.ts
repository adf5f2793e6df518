/** Why two events could be held hand in hand, as data; `texts/` says it in words. */
export type SynergyReason =
  | { readonly code: 'same-days' }
  | { readonly code: 'near-in-date'; readonly days: number }
  | { readonly code: 'same-city'; readonly city: string }
  | { readonly code: 'same-country'; readonly country: string }
  | { readonly code: 'shared-topics'; readonly topics: readonly string[] }
  | { readonly code: 'shared-audience'; readonly countries: readonly string[] };
