import type { accounts as en } from './en.ts';

export const accounts: Readonly<Record<keyof typeof en, string>> = {
  'accounts.register': 'Дај некому сметка',
  'accounts.none': 'Сè уште никој нема сметка.',
  'accounts.address': 'Адреса за најава',
  'accounts.addressHelp': 'Празно за адресата што лицето ја има тука',
  'accounts.noAddress': 'Заборавена',
  'accounts.grants': 'Што смее сметката',
  'accounts.noGrants': 'Сè уште ништо',
  'accounts.addGrant': 'Додај право',
  'accounts.removeGrant': 'Одземи го ова право',
  'accounts.changeGrants': 'Измени права',
  'accounts.saveGrants': 'Зачувај права',
  'accounts.grantsHold': 'Правата важат во рок од една минута, и во отворени најави.',
  'accounts.grantsTold': 'Сите што ги следат промените дознаваат за изменети права, по ознаки.',
  'accounts.series': 'Само за серијата',
  'accounts.allSeries': 'Сите серии',
  'accounts.may.secretariat': 'Закажува, кани, одлучува и дава права: сè, за сите.',
  'accounts.may.coordinator': 'Ги гледа и ги одобрува предлозите на една држава.',
  'accounts.may.focal-point': 'Одговара на покани и предлага луѓе за една организација.',
  'accounts.may.reviewer': 'Оценува предлози.',
  'accounts.may.observer':
    'Ги чита настаните и пријавите на една серија, или на сите, и ништо не менува.',
  'accounts.may.participant': 'Ги гледа своите пријави.',
  'accounts.invite': 'Направи врска за најава',
  'accounts.inviteTitle': 'Врска за најава за {name}',
  'accounts.inviteEffect':
    'Кој ќе ја отвори врската поставува лозинка или клуч за пристап. Важи 72 часа, еднаш, и престанува кога ќе се направи друга.',
  'accounts.inviteReplaces':
    'Со нејзино користење престанува сè претходно: лозинката, клучевите и сите најави.',
  'accounts.inviteSend': 'Не се испраќа пошта: самите дајте му ја врската на лицето.',
  'accounts.link': 'Врската, се прикажува само сега (до {until})',
  'accounts.close': 'Затвори ја сметката',
  'accounts.closeTitle': 'Затвори ја сметката на {name}',
  'accounts.closeEffect':
    'Никој повеќе не се најавува со неа; {count, plural, =0 {никој сега не е најавен} one {# отворена најава престанува} other {# отворени најави престануваат}} во рок од минута.',
  'accounts.closeForgets':
    'Нејзината адреса се заборава. Лицето останува, со сите пријави, и може да добие друга сметка.',
  'accounts.signIns': 'Сега најавени',
  'accounts.noSignIns': 'Никој не е најавен со неа.',
  'accounts.since': 'Од',
  'accounts.lastUsed': 'Последен пат',
  'accounts.methods': 'Со',
  'accounts.browser': 'Прелистувач',
  'accounts.network': 'Од каде',
  'accounts.endSignIn': 'Заврши ја најавата',
  'accounts.endSignInTitle': 'Заврши ја најавата со {browser}',
  'accounts.endSignInEffect':
    'Прелистувачот веднаш се одјавува; што не е зачувано таму се губи. Лицето може повторно да се најави.',
  'accounts.copy': 'Копирај',
  'accounts.copied': 'Копирано',
  'accounts.shownOnce': 'Не се прикажува повторно. Копирајте пред да затворите.',
};
