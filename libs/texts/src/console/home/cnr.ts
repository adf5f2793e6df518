import type { home as en } from './en.ts';

export const home: Readonly<Record<keyof typeof en, string>> = {
  'home.nothing': 'Ništa vas ne čeka',
  'home.nothingText':
    'Ovdje će stajati novi pozivi, nacrti za dopunu i osobe koje čekaju mjesto, najbliži rok prvi.',
  'home.toEvents': 'Na sve događaje',
  'home.group.answer': 'Odgovorite na pozive',
  'home.group.accept': 'Recite odgovaraju li novi datumi',
  'home.group.fill-in': 'Dopunite nacrte',
  'home.group.publish': 'Objavite nacrte',
  'home.group.reschedule': 'Odredite nove datume odloženim događajima',
  'home.group.complete': 'Označite događaje kao održane',
  'home.group.unanswered': 'Raspitajte se o pozivima bez odgovora',
  'home.group.waiting': 'Nađite mjesta za one koji čekaju',
  'home.group.conflicts': 'Pogledajte sukobe',
  'home.group.agenda': 'Objavite dnevne redove',
  'home.group.messages': 'Pobrinite se za zaustavljene poruke',
  'home.lacks': 'Nedostaje: {what}',
  'home.readyToPublish': 'Ništa ne nedostaje.',
  'home.needsDates': 'Odloženo je; datumi su otvoreni.',
  'home.isOver': 'Posljednji dan je prošao.',
  'home.invitedSeats':
    '{count, plural, one {Pozvani ste s # mjestom.} few {Pozvani ste s # mjesta.} other {Pozvani ste s # mjesta.}}',
  'home.toAccept':
    '{count, plural, one {Pita se za # vašu osobu.} few {Pita se za # vaše osobe.} other {Pita se za # vaših osoba.}}',
  'home.unansweredCount':
    '{count, plural, one {# organizacija nije odgovorila.} few {# organizacije nijesu odgovorile.} other {# organizacija nije odgovorilo.}}',
  'home.wait':
    '{count, plural, one {# osoba čeka mjesto.} few {# osobe čekaju mjesta.} other {# osoba čeka mjesta.}}',
  'home.waitSeatsElsewhere':
    '{count, plural, one {# osoba čeka; drugi događaji serije imaju slobodna mjesta: {free}.} few {# osobe čekaju; drugi događaji serije imaju slobodna mjesta: {free}.} other {# osoba čeka; drugi događaji serije imaju slobodna mjesta: {free}.}}',
  'home.conflictsOf':
    '{blocking, plural, =0 {} one {# koji sprečava. } few {# koja sprečavaju. } other {# koji sprečavaju. }}{warnings, plural, =0 {} one {# za razmatranje.} few {# za razmatranje.} other {# za razmatranje.}}',
  'home.unreleased':
    '{count, plural, one {# izmjena još nije objavljena.} few {# izmjene još nijesu objavljene.} other {# izmjena još nije objavljeno.}}',
  'home.stopped': '{service}: {parked} zaustavljenih, {dead} mrtvih',
  'home.overdue': '{count, plural, one {već # dan} few {već # dana} other {već # dana}}',
  'home.today': 'danas',
  'home.inDays': '{count, plural, one {za # dan} few {za # dana} other {za # dana}}',
  'home.late': 'kasni',
  'home.noHurry': 'bez roka',
  'home.showAll': '{count, plural, one {Prikaži još #} few {Prikaži još #} other {Prikaži još #}}',
};
