interface PageOf<Row> {
  readonly data: readonly Row[];
  readonly page: { readonly next: string | null };
}

/** A list of the API as a whole, where a page needs all of it. `ask` gets the mark after which the next page begins. */
export async function allPages<Row>(
  ask: (after: string | undefined) => Promise<PageOf<Row>>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let after: string | undefined;
  do {
    const { data, page } = await ask(after);
    rows.push(...data);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return rows;
}
