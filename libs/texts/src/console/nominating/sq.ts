import type { nominating as en } from './en.ts';

export const nominating: Readonly<Record<keyof typeof en, string>> = {
  'nominating.nominate': 'Nomino njerëz',
  'nominating.title': 'Nominoni njerëz',
  'nominating.choosePeople': 'Zgjidh njerëz',
  'nominating.pasteRows': 'Ngjit rreshta',
  'nominating.how': 'Si',
  'nominating.notPublished':
    'Ngjarja nuk është publikuar, prandaj askush nuk mund të nominohet tani.',
  'nominating.forWhom': 'Për cilën organizatë',
  'nominating.choose': 'Zgjidh',
  'nominating.notInvited': 'Ngjarja është me ftesë, dhe kjo organizatë nuk ka ftesë të hapur.',
  'nominating.windowClosed': 'Regjistrimi nuk është i hapur tani.',
  'nominating.seatsLeft':
    'Mund të dërgoni edhe {left, plural, one {# person} other {# persona}}: {used} nga {seats} vende janë përdorur.',
  'nominating.eventFree':
    'Në ngjarje {free, plural, =0 {nuk ka vend të lirë: kush nominohet, pret} one {# vend është i lirë} other {# vende janë të lira}}.',
  'nominating.until': 'Regjistrimi mbyllet më {date}.',
  'nominating.delegation':
    '{count, plural, =0 {Delegacioni juaj} one {Delegacioni juaj: # person} other {Delegacioni juaj: # persona}}',
  'nominating.nobodyChosen': 'Ende askush i zgjedhur.',
  'nominating.someWrong':
    '{count, plural, one {# rresht duhet ndrequr} other {# rreshta duhen ndrequr}} së pari; gabimi shkruhet në të.',
  'nominating.nominateAll':
    '{count, plural, =0 {Nomino} one {Nomino # person} other {Nomino # persona}}',
  'nominating.thereAlready': 'Zgjedhur ose regjistruar',
  'nominating.searchPeople': 'Kërko njerëz të organizatës',
  'nominating.eitherScript': 'Me shkronja latine ose cirilike, me ose pa shenja',
  'nominating.add': 'Shto',
  'nominating.enterNew': 'Shkruaj dikë të ri',
  'nominating.rows': 'Rreshta nga një tabelë',
  'nominating.rowsHelp':
    'Kopjoni kolonat emri, mbiemri, e-mail dhe pozita, dhe ngjitini këtu: më së shumti {most} rreshta. Çdo rresht e shihni para se të dërgohet gjë.',
  'nominating.tooManyRows': 'Merren vetëm {most} rreshtat e parë.',
  'nominating.takeRows':
    '{count, plural, =0 {Merr rreshtat} one {Merr # rresht} other {Merr # rreshta}}',
  'nominating.newPerson': 'Person i ri',
  'nominating.isNew': 'i ri',
  'nominating.wrong.noName': 'Mungon emri.',
  'nominating.wrong.badEmail': 'Kjo nuk është adresë e-maili.',
  'nominating.wrong.twice': 'Ky person është këtu dy herë.',
  'nominating.wrong.registered': 'Ky person është regjistruar tashmë për ngjarjen.',
  'nominating.wrong.tooLong': 'Diçka në këtë rresht është tepër e gjatë.',
  'nominating.givenName': 'Emri',
  'nominating.familyName': 'Mbiemri',
  'nominating.email': 'E-mail',
  'nominating.position': 'Pozita',
  'nominating.sheetTitle': '{count, plural, one {Nominoni # person} other {Nominoni # persona}}',
  'nominating.willEnter':
    '{count, plural, one {# person i ri regjistrohet} other {# persona të rinj regjistrohen}} për organizatën, nga sot.',
  'nominating.willSeat':
    '{count, plural, one {# person merr vend} other {# persona marrin vend}} menjëherë.',
  'nominating.willWait': '{count, plural, one {# person pret} other {# persona presin}} vend.',
  'nominating.moreThanLeft':
    'Ftesës i kanë mbetur vetëm {left, plural, one {# vend} other {# vende}}: më shumë refuzohet.',
  'nominating.willAccept': 'Ftesa vlen si e pranuar.',
  'nominating.allOrNone': 'Nominohen të gjithë ose, nëse një refuzohet, askush.',
  'nominating.message': 'Organizatorët dhe ata që ndjekin ngjarjen njoftohen për secilin, pa emra.',
  'nominating.maybeDouble':
    'Ndoshta ky person ishte futur më parë me emër ose adresë tjetër: sekretariati mund t’i bashkojë.',
  'nominating.done': '{count, plural, one {U nominua # person} other {U nominuan # persona}}',
};
