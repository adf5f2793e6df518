/** A token, and a first list with it. The secret is asked for by the shell, so that it stays out of its history. */
export function firstRequestOf(origin: string, clientId: string): string {
  return [
    `read -rs -p 'Secret: ' SECRET`,
    `TOKEN=$(curl -s -u "${clientId}:$SECRET" -d grant_type=client_credentials ${origin}/v1/oauth/token | jq -r .access_token)`,
    `curl -s -H "Authorization: Bearer $TOKEN" '${origin}/v1/events?limit=10' | jq .`,
  ].join('\n');
}

/** The messages that this client may see, as they come. */
export function feedRequestOf(origin: string): string {
  return `curl -sN -H "Authorization: Bearer $TOKEN" '${origin}/v1/messages/stream'`;
}
