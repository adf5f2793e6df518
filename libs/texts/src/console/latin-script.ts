const letters: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/** Serbian texts in Latin script; what is Latin already (names of values, words of the message format) stays. */
export function inLatinScript<Texts extends Readonly<Record<string, string>>>(
  texts: Texts,
): Readonly<Record<keyof Texts, string>> {
  const pairs = Object.entries(texts).map(([key, text]) => [key, latin(text)]);
  return Object.fromEntries(pairs) as Readonly<Record<keyof Texts, string>>;
}

function latin(text: string): string {
  return text.replaceAll(/[Ѐ-ӿ]/g, (letter, at: number) => {
    const small = letter.toLowerCase();
    const written = letters[small] ?? letter;
    if (small === letter) return written;
    const next = text[at + 1] ?? '';
    const shouted = next !== next.toLowerCase();
    return shouted ? written.toUpperCase() : written.slice(0, 1).toUpperCase() + written.slice(1);
  });
}
