import type { registrations as en } from './en.ts';

export const registrations: Readonly<Record<keyof typeof en, string>> = {
  'registrations.title': 'Regjistrimet',
  'registrations.view': 'Pamja',
  'registrations.byOrganisation': 'Sipas organizatës',
  'registrations.asList': 'Si listë',
  'registrations.ended': 'Të përfunduara',
  'registrations.none': 'Askush nuk është regjistruar ende.',
  'registrations.forNobody': 'Për asnjë organizatë',
  'registrations.takenAndWaiting':
    '{taken, plural, one {# vend i zënë} other {# vende të zëna}}, {waiting} në pritje',
  'registrations.leftToNominate': 'Të mbetura',
  'registrations.nobodyYet': 'Ende askush i nominuar',
  'registrations.place': 'vendi {position}',
  'registrations.newDatesToAccept': 'datat e reja duhet pranuar deri më {date}',
  'registrations.reason.schedule-conflict': 'Takim tjetër',
  'registrations.reason.other-duty': 'Detyrë tjetër',
  'registrations.reason.travel-not-possible': 'Udhëtimi nuk është i mundur',
  'registrations.reason.left-organisation': 'U largua nga organizata',
  'registrations.reason.replaced': 'Vjen dikush tjetër',
  'registrations.reason.not-needed': 'Nuk nevojitet më',
  'registrations.reason.profile-does-not-fit': 'Nuk përputhet me temën e ngjarjes',
  'registrations.reason.too-many-of-organisation': 'Tepër nga një organizatë',
  'registrations.reason.registered-twice': 'Regjistruar dy herë',
  'registrations.reason.other': 'Arsye tjetër',
  'registrations.reason.event-cancelled': 'Ngjarja u anulua',
  'registrations.reason.event-completed': 'Ngjarja përfundoi',
  'registrations.reason.deadline-passed': 'Afati kaloi',
  'registrations.reason.person-erased': 'Personi u fshi',
  'registrations.reason.merged': 'Personi ishte futur dy herë',
  'registrations.accept': 'Prano datat e reja',
  'registrations.accept.title': '{name}: pranoni datat e reja',
  'registrations.accept.consequence': 'Vendi, ose vendi në listën e pritjes, mbetet.',
  'registrations.accept.message': 'Organizatorët njoftohen se personi vjen në datat e reja.',
  'registrations.withdraw': 'Tërhiq regjistrimin',
  'registrations.withdraw.title':
    '{count, plural, one {Tërhiqni: {name}} other {Tërhiqni # regjistrime}}',
  'registrations.withdraw.message':
    'Organizatorët dhe ata që ndjekin ngjarjen njoftohen se personi nuk vjen, pa emër.',
  'registrations.decline': 'Refuzo regjistrimin',
  'registrations.decline.title':
    '{count, plural, one {Refuzoni: {name}} other {Refuzoni # regjistrime}}',
  'registrations.decline.message':
    'Organizata që nominoi dhe ata që ndjekin ngjarjen njoftohen, pa emër.',
  'registrations.reasonIsTold':
    'Arsyeja tregohet me njoftimin. Nuk thotë asgjë për jetën e personit.',
  'registrations.seatsFreed': '{count, plural, one {Lirohet # vend} other {Lirohen # vende}}.',
  'registrations.movesUp': '{name}, vendi {position} në listën e pritjes, merr vend.',
  'registrations.othersMoveUp':
    '{count, plural, one {# person i një organizate tjetër merr vend nga lista e pritjes} other {# persona të organizatave të tjera marrin vend nga lista e pritjes}}.',
  'registrations.movesUp.message': 'Organizata e secilit që ngjitet njoftohet për vendin.',
  'registrations.nobodyMovesUp':
    '{count, plural, one {# vend mbetet i lirë: askush tjetër nuk pret} other {# vende mbeten të lira: askush tjetër nuk pret}}.',
  'registrations.history': 'Historia',
  'registrations.historyOf': 'Historia: {name}',
  'registrations.newDates.asked-again': 'U pyet nëse datat e reja përshtaten',
  'registrations.newDates.accepted': 'Datat e reja u pranuan',
  'registrations.newDates.asked-no-more': 'Nuk pyetet më për datat e reja',
  'registrations.placeInList': 'Vendi {position} në listën e pritjes',
  'registrations.byItself': 'Vetvetiu, pa vendim të askujt',
  'registrations.changeCapacity': 'Ndrysho kapacitetin',
  'registrations.capacity': 'Vende gjithsej',
  'registrations.capacityBelowTaken':
    '{taken, plural, one {# vend është i zënë} other {# vende janë të zëna}}: më pak nuk është e mundur para se dikush të tërhiqet.',
  'registrations.freeAfter':
    '{count, plural, one {Pastaj # vend është i lirë} other {Pastaj # vende janë të lira}}.',
  'registrations.capacity.message': 'Ata që ndjekin ngjarjen njoftohen për numrin e ri të vendeve.',
  'registrations.namesHidden':
    '{count, plural, one {# emër i mbrojtur nuk shfaqet} other {# emra të mbrojtur nuk shfaqen}} derisa të thoni pse shikoni.',
  'registrations.showNames': 'Shfaq emrat',
  'registrations.showNames.consequence':
    'I shihni emrat e mbrojtur të kësaj ngjarjeje për tetë orë.',
  'registrations.showNames.logged':
    'Çdo emër që shihni shkruhet në regjistrin e qasjes, me arsyen.',
  'registrations.nominatedOn': 'Nominuar më',
  'registrations.waitingList': 'Lista e pritjes',
  'registrations.orderBecause':
    'Kush vjen i pari, shërbehet i pari: i pari qëndron ai që u nominua i pari, pavarësisht kush e nominoi. Vendi që lirohet i shkon menjëherë të parit.',
  'registrations.nobodyWaits': 'Askush nuk pret.',
  'registrations.placeHead': 'Vendi',
};
