import type { accounts as en } from './en.ts';

export const accounts: Readonly<Record<keyof typeof en, string>> = {
  'accounts.register': 'Jepi dikujt llogari',
  'accounts.none': 'Ende askush nuk ka llogari.',
  'accounts.address': 'Adresa për hyrje',
  'accounts.addressHelp': 'Bosh për adresën që personi ka këtu',
  'accounts.noAddress': 'E harruar',
  'accounts.grants': 'Çfarë mund të bëjë llogaria',
  'accounts.noGrants': 'Ende asgjë',
  'accounts.addGrant': 'Shto një të drejtë',
  'accounts.removeGrant': 'Hiq këtë të drejtë',
  'accounts.changeGrants': 'Ndrysho të drejtat',
  'accounts.saveGrants': 'Ruaj të drejtat',
  'accounts.grantsHold': 'Të drejtat vlejnë brenda një minute, edhe në hyrjet e hapura.',
  'accounts.grantsTold':
    'Të gjithë që ndjekin ndryshimet njoftohen për të drejtat e ndryshuara, me numra.',
  'accounts.series': 'Vetëm për serinë',
  'accounts.allSeries': 'Të gjitha seritë',
  'accounts.may.secretariat':
    'Planifikon, fton, vendos dhe jep të drejta: gjithçka, për të gjithë.',
  'accounts.may.coordinator': 'Sheh dhe miraton propozimet e një shteti.',
  'accounts.may.focal-point': 'U përgjigjet ftesave dhe propozon njerëz për një organizatë.',
  'accounts.may.reviewer': 'Vlerëson propozimet.',
  'accounts.may.observer':
    'Lexon ngjarjet dhe regjistrimet e një serie, ose të të gjithave, dhe nuk ndryshon asgjë.',
  'accounts.may.participant': 'Sheh regjistrimet e veta.',
  'accounts.invite': 'Krijo lidhje hyrjeje',
  'accounts.inviteTitle': 'Lidhje hyrjeje për {name}',
  'accounts.inviteEffect':
    'Kush e hap lidhjen vendos fjalëkalim ose çelës hyrjeje. Vlen 72 orë, një herë, dhe mbaron kur krijohet një tjetër.',
  'accounts.inviteReplaces':
    'Përdorimi i saj i jep fund asaj që kishte llogaria: fjalëkalimin, çelësat dhe të gjitha hyrjet.',
  'accounts.inviteSend': 'Nuk dërgohet mesazh: jepjani vetë lidhjen personit.',
  'accounts.link': 'Lidhja, shfaqet vetëm tani (deri {until})',
  'accounts.close': 'Mbyll llogarinë',
  'accounts.closeTitle': 'Mbyll llogarinë e {name}',
  'accounts.closeEffect':
    'Askush nuk hyn më me të; {count, plural, =0 {askush nuk është brenda tani} one {# hyrje e hapur mbaron} other {# hyrje të hapura mbarojnë}} brenda një minute.',
  'accounts.closeForgets':
    'Adresa e saj harrohet. Personi mbetet, me të gjitha regjistrimet, dhe mund të marrë llogari tjetër.',
  'accounts.signIns': 'Hyrë tani',
  'accounts.noSignIns': 'Askush nuk ka hyrë me të.',
  'accounts.since': 'Që nga',
  'accounts.lastUsed': 'Përdorur së fundi',
  'accounts.methods': 'Me',
  'accounts.browser': 'Shfletuesi',
  'accounts.network': 'Nga',
  'accounts.endSignIn': 'Mbyll hyrjen',
  'accounts.endSignInTitle': 'Mbyll hyrjen me {browser}',
  'accounts.endSignInEffect':
    'Shfletuesi del menjëherë; ajo që nuk është ruajtur atje humbet. Personi mund të hyjë përsëri.',
  'accounts.copy': 'Kopjo',
  'accounts.copied': 'U kopjua',
  'accounts.shownOnce': 'Nuk shfaqet më. Kopjojeni para se ta mbyllni.',
};
