type Title = Readonly<Record<string, string>>;

/** What titles of the API hold at most, in code points. */
const LONGEST = 300;

export interface WantedTitles {
  /** For all, with the number behind it. */
  readonly title?: Title;
  /** One for each event, as it is. */
  readonly titles?: readonly Title[];
}

/** The title of one event of a plan; where nobody said, that of the series with the number. */
export function draftTitle(
  { title, titles }: WantedTitles,
  series: { readonly title: Title },
  { index, number }: { readonly index: number; readonly number: number },
): Title {
  const own = titles?.[index];
  if (own !== undefined) return own;
  return title === undefined
    ? withEnding(series.title, ` – ${number}`)
    : withEnding(title, ` ${number}`);
}

function withEnding(title: Title, ending: string): Title {
  const room = LONGEST - ending.length;
  return Object.fromEntries(
    Object.entries(title).map(([language, text]) => [
      language,
      `${Array.from(text).slice(0, room).join('').trimEnd()}${ending}`,
    ]),
  );
}
