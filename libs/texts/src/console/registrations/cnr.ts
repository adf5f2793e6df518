import type { registrations as en } from './en.ts';

export const registrations: Readonly<Record<keyof typeof en, string>> = {
  'registrations.title': 'Prijave',
  'registrations.view': 'Prikaz',
  'registrations.byOrganisation': 'Po organizacijama',
  'registrations.asList': 'Kao lista',
  'registrations.ended': 'Završene',
  'registrations.none': 'Još niko nije prijavljen.',
  'registrations.forNobody': 'Ni za koju organizaciju',
  'registrations.takenAndWaiting':
    '{taken, plural, one {# mjesto zauzeto} few {# mjesta zauzeta} other {# mjesta zauzeto}}, {waiting} na čekanju',
  'registrations.leftToNominate': 'Preostalo',
  'registrations.nobodyYet': 'Još niko nije predložen',
  'registrations.place': 'mjesto {position}',
  'registrations.newDatesToAccept': 'nove datume treba prihvatiti do {date}',
  'registrations.reason.schedule-conflict': 'Druga obaveza u to vrijeme',
  'registrations.reason.other-duty': 'Druga dužnost',
  'registrations.reason.travel-not-possible': 'Putovanje nije moguće',
  'registrations.reason.left-organisation': 'Napustio organizaciju',
  'registrations.reason.replaced': 'Dolazi neko drugi',
  'registrations.reason.not-needed': 'Više nije potrebno',
  'registrations.reason.profile-does-not-fit': 'Ne odgovara temi događaja',
  'registrations.reason.too-many-of-organisation': 'Previše iz jedne organizacije',
  'registrations.reason.registered-twice': 'Prijavljen dva puta',
  'registrations.reason.other': 'Drugi razlog',
  'registrations.reason.event-cancelled': 'Događaj je otkazan',
  'registrations.reason.event-completed': 'Događaj je završen',
  'registrations.reason.deadline-passed': 'Rok je prošao',
  'registrations.reason.person-erased': 'Osoba je izbrisana',
  'registrations.reason.merged': 'Osoba je bila unesena dva puta',
  'registrations.accept': 'Prihvati nove datume',
  'registrations.accept.title': '{name}: prihvatiti nove datume',
  'registrations.accept.consequence': 'Mjesto, ili mjesto na listi čekanja, ostaje.',
  'registrations.accept.message': 'Organizatori saznaju da osoba dolazi u novim datumima.',
  'registrations.withdraw': 'Povuci prijavu',
  'registrations.withdraw.title':
    '{count, plural, one {Povući prijavu: {name}} few {Povući # prijave} other {Povući # prijava}}',
  'registrations.withdraw.message':
    'Organizatori i oni koji prate događaj saznaju da osoba ne dolazi, bez imena.',
  'registrations.decline': 'Odbij prijavu',
  'registrations.decline.title':
    '{count, plural, one {Odbiti prijavu: {name}} few {Odbiti # prijave} other {Odbiti # prijava}}',
  'registrations.decline.message':
    'Organizacija koja je predložila i oni koji prate događaj saznaju to, bez imena.',
  'registrations.reasonIsTold': 'Razlog se navodi u obavijesti. Ne govori ništa o životu osobe.',
  'registrations.seatsFreed':
    '{count, plural, one {Oslobađa se # mjesto} few {Oslobađaju se # mjesta} other {Oslobađa se # mjesta}}.',
  'registrations.movesUp': '{name}, {position}. na listi čekanja, dobija mjesto.',
  'registrations.othersMoveUp':
    '{count, plural, one {# osoba druge organizacije dobija mjesto s liste čekanja} few {# osobe drugih organizacija dobijaju mjesto s liste čekanja} other {# osoba drugih organizacija dobija mjesto s liste čekanja}}.',
  'registrations.movesUp.message': 'Organizacija svakoga ko dobije mjesto saznaje za njega.',
  'registrations.nobodyMovesUp':
    '{count, plural, one {# mjesto ostaje slobodno: niko drugi ne čeka} few {# mjesta ostaju slobodna: niko drugi ne čeka} other {# mjesta ostaje slobodno: niko drugi ne čeka}}.',
  'registrations.history': 'Istorija',
  'registrations.historyOf': 'Istorija: {name}',
  'registrations.newDates.asked-again': 'Upitan da li odgovaraju novi datumi',
  'registrations.newDates.accepted': 'Novi datumi prihvaćeni',
  'registrations.newDates.asked-no-more': 'Više se ne pita o novim datumima',
  'registrations.placeInList': '{position}. na listi čekanja',
  'registrations.byItself': 'Samo od sebe, bez ičije odluke',
  'registrations.changeCapacity': 'Promijeni kapacitet',
  'registrations.capacity': 'Ukupno mjesta',
  'registrations.capacityBelowTaken':
    '{taken, plural, one {# mjesto je zauzeto} few {# mjesta su zauzeta} other {# mjesta je zauzeto}}: manje nije moguće dok se neko ne povuče.',
  'registrations.freeAfter':
    '{count, plural, one {Nakon toga je # mjesto slobodno} few {Nakon toga su # mjesta slobodna} other {Nakon toga je # mjesta slobodno}}.',
  'registrations.capacity.message': 'Oni koji prate događaj saznaju novi broj mjesta.',
  'registrations.namesHidden':
    '{count, plural, one {# zaštićeno ime se ne prikazuje} few {# zaštićena imena se ne prikazuju} other {# zaštićenih imena se ne prikazuje}} dok ne kažete zašto gledate.',
  'registrations.showNames': 'Prikaži imena',
  'registrations.showNames.consequence': 'Zaštićena imena ovog događaja vidite osam sati.',
  'registrations.showNames.logged':
    'Svako ime koje vidite upisuje se u dnevnik pristupa, s razlogom.',
  'registrations.nominatedOn': 'Predložen',
  'registrations.waitingList': 'Lista čekanja',
  'registrations.orderBecause':
    'Ko prvi dođe, prvi dobija: prvi je onaj ko je prvi predložen, ma ko ga predložio. Mjesto koje se oslobodi odmah dobija prvi.',
  'registrations.nobodyWaits': 'Niko ne čeka.',
  'registrations.placeHead': 'Redni broj',
};
