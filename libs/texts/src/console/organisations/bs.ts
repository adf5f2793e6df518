import type { organisations as en } from './en.ts';

export const organisations: Readonly<Record<keyof typeof en, string>> = {
  'organisations.register': 'Registruj organizaciju',
  'organisations.import': 'Uvezi tabelu',
  'organisations.none':
    'Još nije registrovana nijedna organizacija. Registrujte prvu ili uvezite tabelu.',
  'organisations.name': 'Naziv',
  'organisations.code': 'Oznaka',
  'organisations.codeHelp':
    '2 do 32 slova, cifre i crtice, npr. RS-TF. Po njoj drugi poznaju organizaciju i ona ostaje.',
  'organisations.names': 'Nazivi',
  'organisations.aliases': 'Poznata i kao',
  'organisations.aliasesHelp': 'Pretraga je nalazi i po ovima. Enter poslije svakog.',
  'organisations.parent': 'Dio organizacije',
  'organisations.reference': 'Oznaka onoga ko je registrovao',
  'organisations.facts': 'O organizaciji',
  'organisations.change': 'Izmijeni',
  'organisations.changeTitle': 'Izmijeni „{name}”',
  'organisations.retire': 'Povuci organizaciju',
  'organisations.retireTitle': 'Povuci „{name}”',
  'organisations.retireNothingNew':
    'Ne učestvuje ni u čemu novom: ne poziva se, nikoga ne predlaže i niko novi joj ne pripada.',
  'organisations.retireFocalPoints':
    '{count, plural, =0 {Danas niko ne govori u njeno ime.} one {# osoba koja govori u njeno ime danas prestaje.} few {# osobe koje govore u njeno ime danas prestaju.} other {# osoba koje govore u njeno ime danas prestaje.}}',
  'organisations.retireStays': 'Ostaje ono u čemu već učestvuje: prijave, pozivi, događaji.',
  'organisations.retireTold': 'Svi koji prate promjene saznaju da je povučena.',
  'organisations.composition': 'Sastav',
  'organisations.compositionEmpty': 'Ne čine je druge organizacije.',
  'organisations.compositionAll': 'Ko je gdje bio, i kada',
  'organisations.compositionAllHelp':
    'Radne grupe i zajednička tijela, s organizacijama koje su ih činile kroz vrijeme.',
  'organisations.day': 'Dan koji se gleda',
  'organisations.membersOn':
    '{date}: {count, plural, =0 {nema članova} one {# član} few {# člana} other {# članova}}',
  'organisations.memberThatDay': 'Član tog dana',
  'organisations.changeMembers': 'Izmijeni članove',
  'organisations.saveMembers': 'Sačuvaj članove',
  'organisations.membersTold':
    'Svi koji prate promjene dobijaju cijeli spisak. Niko time ne gubi prijavu.',
  'organisations.addMember': 'Dodaj člana',
  'organisations.removeMember': 'Ukloni {name} sa spiska',
  'organisations.member': 'Član',
  'organisations.memberOf': 'Član u',
  'organisations.focalPoints': 'Kontakt osobe',
  'organisations.noFocalPoints':
    'Niko ne govori u njeno ime. Dajte nekome nalog s ulogom kontakt osobe.',
  'organisations.itsPeople': 'Njeni ljudi',
  'organisations.itsAccounts': 'Nalozi koji govore u njeno ime',
  'organisations.noCountry': 'Bez države',
};
