const given =
  'Ana Marko Jelena Nikola Milica Stefan Đorđe Živko Šaban Ljiljana Njegoš Ćamil Zoran Vesna Dragan Snežana Arben Blerta Fatmir Gjergj Qazim Xhavit Ardita Besnik Luan Drita Goran Biljana Trajko Kiril Blagoj Slavica Amra Emir Selma Haris Nermin Lejla Adnan Mirza Vuk Danilo Teodora Andrija Petra Ivana Maja Tomislav Hrvoje Dejan'.split(
    ' ',
  );
const roots =
  'Petr Jovan Nikol Đorđ Mark Stefan Pavl Ilij Ljub Živk Šan Ćos Hodž Ram Krasniq Berish Gash Hox Shal Thaç Trajk Gjorgj Stojan Dimitr Angel Kost Naum Ris Bog Radul Vuk Mil Drag Rad Mat Tom Kar Sal Beg Has Huse Muj Omer Delal Kur Zuk Čol Lal Bes Dod'.split(
    ' ',
  );
const endings = 'ović ević ić ovski evski ovska aj i agić ovac anović ešević ulić a inović'.split(
  ' ',
);

const cyrillic: Readonly<Record<string, string>> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  š: 'ш',
};

export interface NameOfTheRegion {
  readonly givenName: string;
  readonly familyName: string;
  readonly inCyrillic: { readonly givenName: string; readonly familyName: string };
}

/** The name with this number. There are 37,500 whole names, so that of 100,000 people two or three share one. */
export function nameOfTheRegion(number: number): NameOfTheRegion {
  // a multiplier without a common divisor walks through all combinations in a scattered order
  const scattered = (number * 7_919) % (given.length * roots.length * endings.length);
  const givenName = given[scattered % given.length] ?? '';
  const rest = Math.floor(scattered / given.length);
  const familyName = `${roots[rest % roots.length] ?? ''}${endings[Math.floor(rest / roots.length)] ?? ''}`;
  const inCyrillic = { givenName: written(givenName), familyName: written(familyName) };
  return { givenName, familyName, inCyrillic };
}

function written(name: string): string {
  const letters = name
    .toLowerCase()
    .replaceAll(/lj|nj|dž|./gu, (letter) => cyrillic[letter] ?? letter);
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
