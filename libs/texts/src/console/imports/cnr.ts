import type { imports as en } from './en.ts';

export const imports: Readonly<Record<keyof typeof en, string>> = {
  'imports.title': 'Uvoz tabele',
  'imports.help':
    'CSV ili XLSX, sa nazivima kolona u prvom redu. Probni uvoz ništa ne mijenja i kaže red po red šta bi se desilo.',
  'imports.what': 'Šta je u tabeli',
  'imports.people': 'Ljudi',
  'imports.organisations': 'Organizacije',
  'imports.columns': 'Kolone: {columns}',
  'imports.emptyTable': 'Prazna tabela za popunjavanje',
  'imports.file': 'Fajl',
  'imports.chooseFile': 'Izaberite fajl',
  'imports.forOrganisation': 'Uvezi ljude organizacije',
  'imports.try': 'Isprobaj bez izmjena',
  'imports.import': 'Uvezi tabelu',
  'imports.importTitle': 'Uvezi „{file}”',
  'imports.willCreate':
    '{count, plural, one {# novi unos} few {# nova unosa} other {# novih unosa}}',
  'imports.willChange':
    '{count, plural, one {# izmijenjen unos} few {# izmijenjena unosa} other {# izmijenjenih unosa}}',
  'imports.willLeave':
    '{count, plural, one {# red se izostavlja: odbijen ili možda dvojnik} few {# reda se izostavljaju: odbijena ili možda dvojnici} other {# redova se izostavlja: odbijeni ili možda dvojnici}}',
  'imports.trialDone': 'Probni uvoz je gotov. Ništa nije promijenjeno.',
  'imports.importDone': 'Tabela je uvezena.',
  'imports.progress': '{done} od {total} redova',
  'imports.stop': 'Zaustavi uvoz',
  'imports.stopped': 'Uvoz je zaustavljen. Ostaje ono što je urađeno.',
  'imports.failed': 'Uvoz nije uspio.',
  'imports.row': 'Red',
  'imports.outcome': 'Šta se dešava',
  'imports.detail': 'Zašto',
  'imports.entry': 'Unos',
  'imports.outcome.created': 'Novo',
  'imports.outcome.changed': 'Izmijenjeno',
  'imports.outcome.unchanged': 'Ostaje kako jeste',
  'imports.outcome.refused': 'Odbijeno',
  'imports.outcome.double': 'Možda dvojnik',
  'imports.open': 'Otvori unos',
  'imports.keepFile': 'Fajl se ne čuva u ovom pregledaču: izaberite ga ponovo da ga uvezete.',
  'imports.trialStopped': 'Probni uvoz je zaustavljen. Ništa nije promijenjeno.',
};
