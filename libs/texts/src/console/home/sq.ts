import type { home as en } from './en.ts';

export const home: Readonly<Record<keyof typeof en, string>> = {
  'home.nothing': 'Asgjë nuk ju pret',
  'home.nothingText':
    'Këtu do të jenë ftesat e reja, draftet për t’u plotësuar dhe personat që presin vend, afati më i afërt i pari.',
  'home.toEvents': 'Te të gjitha ngjarjet',
  'home.group.answer': 'Përgjigjuni ftesave',
  'home.group.accept': 'Thoni nëse datat e reja përshtaten',
  'home.group.fill-in': 'Plotësoni draftet',
  'home.group.publish': 'Publikoni draftet',
  'home.group.reschedule': 'Jepuni data të reja ngjarjeve të shtyra',
  'home.group.complete': 'Shënoni ngjarjet si të mbajtura',
  'home.group.unanswered': 'Pyesni për ftesat pa përgjigje',
  'home.group.waiting': 'Gjeni vende për ata që presin',
  'home.group.conflicts': 'Shikoni konfliktet',
  'home.group.agenda': 'Publikoni agjendat',
  'home.group.messages': 'Kujdesuni për mesazhet e ndalura',
  'home.lacks': 'Mungon: {what}',
  'home.readyToPublish': 'Nuk mungon asgjë.',
  'home.needsDates': 'Është shtyrë; datat janë të hapura.',
  'home.isOver': 'Dita e fundit ka kaluar.',
  'home.invitedSeats':
    '{count, plural, one {Jeni të ftuar me # vend.} other {Jeni të ftuar me # vende.}}',
  'home.toAccept':
    '{count, plural, one {Pyetet # person i juaji.} other {Pyeten # persona tuajt.}}',
  'home.unansweredCount':
    '{count, plural, one {# organizatë nuk është përgjigjur.} other {# organizata nuk janë përgjigjur.}}',
  'home.wait': '{count, plural, one {# person pret vend.} other {# persona presin vende.}}',
  'home.waitSeatsElsewhere':
    '{count, plural, one {# person pret; ngjarje të tjera të serisë kanë vende të lira: {free}.} other {# persona presin; ngjarje të tjera të serisë kanë vende të lira: {free}.}}',
  'home.conflictsOf':
    '{blocking, plural, =0 {} one {# që pengon. } other {# që pengojnë. }}{warnings, plural, =0 {} one {# për t’u shqyrtuar.} other {# për t’u shqyrtuar.}}',
  'home.unreleased':
    '{count, plural, one {# ndryshim nuk është publikuar ende.} other {# ndryshime nuk janë publikuar ende.}}',
  'home.stopped': '{service}: {parked} të ndalura, {dead} të vdekura',
  'home.overdue': '{count, plural, one {që dje} other {prej # ditësh}}',
  'home.today': 'sot',
  'home.inDays': '{count, plural, one {nesër} other {pas # ditësh}}',
  'home.late': 'me vonesë',
  'home.noHurry': 'pa afat',
  'home.showAll': '{count, plural, one {Shfaq edhe # tjetër} other {Shfaq edhe # të tjera}}',
};
