export interface ClientFacts {
  readonly organisationId: string | null;
  readonly scopes: readonly string[];
}

export type ClientEvent =
  | { readonly type: 'registered'; readonly facts: ClientFacts }
  | { readonly type: 'changed'; readonly facts: ClientFacts }
  | { readonly type: 'revoked'; readonly facts: ClientFacts };
