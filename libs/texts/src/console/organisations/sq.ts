import type { organisations as en } from './en.ts';

export const organisations: Readonly<Record<keyof typeof en, string>> = {
  'organisations.register': 'Regjistro organizatën',
  'organisations.import': 'Importo një tabelë',
  'organisations.none':
    'Ende nuk është regjistruar asnjë organizatë. Regjistroni të parën ose importoni një tabelë.',
  'organisations.name': 'Emri',
  'organisations.code': 'Kodi',
  'organisations.codeHelp':
    '2 deri në 32 shkronja, shifra dhe viza, p.sh. RS-TF. Të tjerët e njohin organizatën me të dhe ai nuk ndryshon.',
  'organisations.names': 'Emrat',
  'organisations.aliases': 'Njihet edhe si',
  'organisations.aliasesHelp': 'Kërkimi e gjen edhe me këta emra. Shtypni Enter pas secilit.',
  'organisations.parent': 'Pjesë e',
  'organisations.reference': 'Referenca e atij që e regjistroi',
  'organisations.facts': 'Rreth saj',
  'organisations.change': 'Ndrysho',
  'organisations.changeTitle': 'Ndrysho “{name}”',
  'organisations.retire': 'Hiq nga përdorimi organizatën',
  'organisations.retireTitle': 'Hiq nga përdorimi “{name}”',
  'organisations.retireNothingNew':
    'Nuk merr pjesë në asgjë të re: nuk ftohet, nuk propozon askënd dhe askush i ri nuk lidhet me të.',
  'organisations.retireFocalPoints':
    '{count, plural, =0 {Askush nuk flet për të sot.} one {# person që flet për të nuk flet më që sot.} other {# persona që flasin për të nuk flasin më që sot.}}',
  'organisations.retireStays':
    'Ajo në të cilën merr pjesë tashmë mbetet: regjistrimet, ftesat, ngjarjet.',
  'organisations.retireTold':
    'Të gjithë që ndjekin ndryshimet njoftohen se është hequr nga përdorimi.',
  'organisations.composition': 'Përbërja',
  'organisations.compositionEmpty': 'Nuk përbëhet nga organizata të tjera.',
  'organisations.compositionAll': 'Kush ku ishte, dhe kur',
  'organisations.compositionAllHelp':
    'Task-forcat dhe organet e përbashkëta, me organizatat që i përbënin ndër vite.',
  'organisations.day': 'Dita që shihet',
  'organisations.membersOn':
    '{date}: {count, plural, =0 {asnjë anëtar} one {# anëtar} other {# anëtarë}}',
  'organisations.memberThatDay': 'Anëtar atë ditë',
  'organisations.changeMembers': 'Ndrysho anëtarët',
  'organisations.saveMembers': 'Ruaj anëtarët',
  'organisations.membersTold':
    'Të gjithë që ndjekin ndryshimet marrin listën e plotë. Askush nuk humb regjistrimin për këtë.',
  'organisations.addMember': 'Shto një anëtar',
  'organisations.removeMember': 'Hiq {name} nga lista',
  'organisations.member': 'Anëtari',
  'organisations.memberOf': 'Anëtar i',
  'organisations.focalPoints': 'Pikat e kontaktit',
  'organisations.noFocalPoints':
    'Askush nuk flet për të. Jepini dikujt një llogari me rolin e pikës së kontaktit.',
  'organisations.itsPeople': 'Njerëzit e saj',
  'organisations.itsAccounts': 'Llogaritë që flasin për të',
  'organisations.noCountry': 'Asnjë shtet',
};
