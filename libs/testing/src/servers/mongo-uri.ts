/** Puts a database into the path of a connection string, keeping hosts, credentials and options. */
export function mongoUriFor(uri: string, database: string): string {
  const match = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(\?.*)?$/.exec(uri);
  if (match === null) throw new TypeError('MONGODB_URI is not a MongoDB connection string');
  const [, server, named, query = ''] = match;
  // credentials are looked up in the database of the path by default
  const needsSource = (server ?? '').includes('@') && !query.includes('authSource=');
  const source = needsSource ? `${query === '' ? '?' : '&'}authSource=${named || 'admin'}` : '';
  return `${server}/${database}${query}${source}`;
}
