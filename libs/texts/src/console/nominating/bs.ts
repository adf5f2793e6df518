import type { nominating as en } from './en.ts';

export const nominating: Readonly<Record<keyof typeof en, string>> = {
  'nominating.nominate': 'Predloži ljude',
  'nominating.title': 'Predlaganje ljudi',
  'nominating.choosePeople': 'Izaberi ljude',
  'nominating.pasteRows': 'Zalijepi redove',
  'nominating.how': 'Kako',
  'nominating.notPublished': 'Događaj nije objavljen, pa se sada niko ne može predložiti.',
  'nominating.forWhom': 'Za koju organizaciju',
  'nominating.choose': 'Izaberi',
  'nominating.notInvited': 'Događaj je po pozivu, a ova organizacija nema otvoren poziv.',
  'nominating.windowClosed': 'Prijavljivanje sada nije otvoreno.',
  'nominating.seatsLeft':
    'Možete poslati još {left, plural, one {# osobu} few {# osobe} other {# osoba}}: iskorišteno je {used} od {seats} mjesta.',
  'nominating.eventFree':
    'Na događaju {free, plural, =0 {nema slobodnih mjesta: ko bude predložen, čeka} one {je # mjesto slobodno} few {su # mjesta slobodna} other {je # mjesta slobodno}}.',
  'nominating.until': 'Prijavljivanje se zatvara {date}.',
  'nominating.delegation':
    '{count, plural, =0 {Vaša delegacija} one {Vaša delegacija: # osoba} few {Vaša delegacija: # osobe} other {Vaša delegacija: # osoba}}',
  'nominating.nobodyChosen': 'Još niko nije izabran.',
  'nominating.someWrong':
    '{count, plural, one {# red treba} few {# reda treba} other {# redova treba}} prvo ispraviti; greška piše u njemu.',
  'nominating.nominateAll':
    '{count, plural, =0 {Predloži} one {Predloži # osobu} few {Predloži # osobe} other {Predloži # osoba}}',
  'nominating.thereAlready': 'Izabrano ili prijavljeno',
  'nominating.searchPeople': 'Traži ljude iz organizacije',
  'nominating.eitherScript': 'Latinicom ili ćirilicom, sa znakovima ili bez njih',
  'nominating.add': 'Dodaj',
  'nominating.enterNew': 'Unesi nekog novog',
  'nominating.rows': 'Redovi iz tabele',
  'nominating.rowsHelp':
    'Kopirajte kolone ime, prezime, e-mail i funkcija i zalijepite ih ovdje: najviše {most} redova. Svaki red vidite prije nego što se išta pošalje.',
  'nominating.tooManyRows': 'Uzima se samo prvih {most} redova.',
  'nominating.takeRows':
    '{count, plural, =0 {Uzmi redove} one {Uzmi # red} few {Uzmi # reda} other {Uzmi # redova}}',
  'nominating.newPerson': 'Nova osoba',
  'nominating.isNew': 'nova osoba',
  'nominating.wrong.noName': 'Nedostaje ime.',
  'nominating.wrong.badEmail': 'Ovo nije e-mail adresa.',
  'nominating.wrong.twice': 'Ova osoba je ovdje dva puta.',
  'nominating.wrong.registered': 'Ova osoba je već prijavljena za događaj.',
  'nominating.wrong.tooLong': 'Nešto u ovom redu je predugačko.',
  'nominating.givenName': 'Ime',
  'nominating.familyName': 'Prezime',
  'nominating.email': 'E-mail',
  'nominating.position': 'Funkcija',
  'nominating.sheetTitle':
    '{count, plural, one {Predložiti # osobu} few {Predložiti # osobe} other {Predložiti # osoba}}',
  'nominating.willEnter':
    '{count, plural, one {# nova osoba se unosi} few {# nove osobe se unose} other {# novih osoba se unosi}} za organizaciju, od danas.',
  'nominating.willSeat':
    '{count, plural, one {# osoba odmah dobija mjesto} few {# osobe odmah dobijaju mjesto} other {# osoba odmah dobija mjesto}}.',
  'nominating.willWait':
    '{count, plural, one {# osoba čeka} few {# osobe čekaju} other {# osoba čeka}} na mjesto.',
  'nominating.moreThanLeft':
    'Na pozivu je ostalo samo {left, plural, one {# mjesto} few {# mjesta} other {# mjesta}}: više se odbija.',
  'nominating.willAccept': 'Poziv se smatra prihvaćenim.',
  'nominating.allOrNone': 'Predlažu se svi ili, ako je jedan odbijen, niko.',
  'nominating.message': 'Organizatori i oni koji prate događaj saznaju za svakoga, bez imena.',
  'nominating.maybeDouble':
    'Možda je ova osoba već unesena pod drugim imenom ili adresom: sekretarijat ih može spojiti.',
  'nominating.done':
    '{count, plural, one {# osoba je predložena} few {# osobe su predložene} other {# osoba je predloženo}}',
};
