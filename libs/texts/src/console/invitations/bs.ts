import type { invitations as en } from './en.ts';

export const invitations: Readonly<Record<keyof typeof en, string>> = {
  'invitations.usedOf': '{used} od {seats} iskorišteno',
  'invitations.sentOn': 'Poslano',
  'invitations.actions': 'Radnje',
  'invitations.actionsFor': 'Radnje: {name}',
  'invitations.noHurry': 'Bez roka',
  'invitations.daysLeft':
    '{days, plural, =0 {danas} one {još # dan} few {još # dana} other {još # dana}}',
  'invitations.accept': 'Prihvati poziv',
  'invitations.accept.title':
    '{count, plural, one {Prihvatiti poziv: {name}} few {Prihvatiti # poziva} other {Prihvatiti # poziva}}',
  'invitations.accept.consequence':
    '{name} javlja da šalje ljude, najviše {seats}. Imena se mogu navesti odmah ili kasnije.',
  'invitations.accept.message': 'Organizatori i oni koji prate događaj saznaju da je prihvaćen.',
  'invitations.decline': 'Odbij poziv',
  'invitations.decline.title':
    '{count, plural, one {Odbiti poziv: {name}} few {Odbiti # poziva} other {Odbiti # poziva}}',
  'invitations.decline.consequence':
    '{name} ne šalje nikoga i više ne može predlagati. {people, plural, =0 {Niko iz nje nije prijavljen.} one {# prijavljena osoba ostaje prijavljena.} few {# prijavljene osobe ostaju prijavljene.} other {# prijavljenih osoba ostaje prijavljeno.}}',
  'invitations.decline.message': 'Organizatori i oni koji prate događaj saznaju da je odbijen.',
  'invitations.declineReason.dates-do-not-suit': 'Datumi ne odgovaraju',
  'invitations.declineReason.nobody-available': 'Niko nije slobodan',
  'invitations.declineReason.other-priorities': 'Drugi prioriteti',
  'invitations.declineReason.topic-is-not-ours': 'Tema nije naša',
  'invitations.declineReason.travel-not-possible': 'Putovanje nije moguće',
  'invitations.declineReason.other': 'Drugi razlog',
  'invitations.reasonForOrganisers': 'Vide ga organizatori.',
  'invitations.withdraw': 'Povuci poziv',
  'invitations.withdraw.title':
    '{count, plural, one {Povući poziv: {name}} few {Povući # poziva} other {Povući # poziva}}',
  'invitations.withdraw.consequence':
    '{name} više ne može predlagati; može se pozvati ponovo. {people, plural, =0 {Niko iz nje nije prijavljen.} one {# prijavljena osoba ostaje prijavljena.} few {# prijavljene osobe ostaju prijavljene.} other {# prijavljenih osoba ostaje prijavljeno.}}',
  'invitations.withdraw.message': 'Organizacija i oni koji prate događaj saznaju da je povučen.',
  'invitations.change': 'Promijeni mjesta',
  'invitations.change.title':
    '{count, plural, one {Promijeniti mjesta: {name}} few {Promijeniti mjesta za # poziva} other {Promijeniti mjesta za # poziva}}',
  'invitations.change.consequence':
    '{name}: {seats} → {wanted} mjesta, od toga {people} iskorišteno. Manje od iskorištenih se odbija.',
  'invitations.change.message': 'Organizacija i oni koji prate događaj saznaju novi broj.',
  'invitations.seatsEach':
    '{count, plural, one {Mjesta} few {Mjesta za svaku od # organizacije} other {Mjesta za svaku od # organizacija}}',
  'invitations.invite': 'Pozovi organizacije',
  'invitations.inviteTitle': 'Poziv organizacijama',
  'invitations.invite.consequence':
    '{count, plural, one {# organizacija se poziva} few {# organizacije se pozivaju} other {# organizacija se poziva}} da pošalje ljude: ukupno {seats, plural, one {# mjesto} few {# mjesta} other {# mjesta}}.',
  'invitations.invite.message': 'Svaka organizacija i oni koji prate događaj saznaju za poziv.',
  'invitations.offers': 'Svi otvoreni pozivi tada nude {offered} od {capacity} mjesta.',
  'invitations.offersMore':
    'Svi otvoreni pozivi tada nude {offered} mjesta, više od {capacity} koliko ih ima: ko zakasni, čeka.',
  'invitations.unanswered':
    '{count, plural, =0 {Svi su odgovorili.} one {# organizacija još nije odgovorila.} few {# organizacije još nisu odgovorile.} other {# organizacija još nije odgovorilo.}}',
  'invitations.none': 'Još niko nije pozvan.',
  'invitations.chosen': 'Izabrano',
  'invitations.alreadyInvited': 'Već pozvano',
  'invitations.add': 'Dodaj',
  'invitations.remove': 'Ukloni: {name}',
  'invitations.searchOrganisations': 'Traži organizacije',
  'invitations.seatsForNext': 'Mjesta za svaku organizaciju koju dodate',
  'invitations.seatsOf': 'Mjesta: {name}',
  'invitations.answerByZone': 'Do kraja ovog dana u zoni {zone}. Prazno: bez roka.',
  'invitations.mine': 'Moji pozivi',
  'invitations.noneOfMine': 'Nijedan poziv ne čeka na vas.',
  'invitations.allOfThem': 'Svi pozivi koje možete vidjeti',
  'invitations.onceNoDraft': 'Još je nacrt. Organizacije se mogu pozvati kad se objavi.',
};
