import type { Lexicon } from './lexicon'

/** Azerbaijani. */
export const az: Lexicon = {
  blocker:
    'reklam-bloklayıc bloklayıc reklam-əngəl əngəlləyic genişlənm əlavə qalxan filtr blokator',
  ads: 'reklam banner sponsor elan',
  block: 'blok əngəl gizlə filtr',
  off: 'söndür deaktiv dayandır çıxar sil bağla dayan silin keçir',
  allow: 'icazə ağ-siyahı istisna göstər əlavə-et qəbul blokdan-çıxar aç buraxın',
  using: 'aşkarla istifadə görün tapıl aktiv görürük müəyyən',
  site: 'sayt səhifə burada domen bizim bizə portal forum blog',
  please: 'zəhmət xahiş təşəkkür edərdiniz',
  support: 'dəstək kömək pulsuz maliyyə gəlir ödə jurnalist',
  access: 'davam giriş oxu bax məzmun məqalə üçün sonra',
  reload: 'yenilə yenidən',
  fail: 'xəta problem işləmir yüklənmir alınmadı açılmır',
  if: 'əgər halda',
  not: 'deyil yox heç',
  part: 'video pleyer yüklə düymə forma xəritə ödəniş şərh şəkil fayl çat keçid',
  cookie: 'kuki razılıq tərəfdaş məxfilik şəxsi',
  pay: 'abunə ay qiymət manat üzv ianə',
  login: 'daxil şifrə parol hesab qeydiyyat',
  mail: 'bülleten e-poçt',
  age: 'yaş =18',
  tool: 'açılan gizli antivirus tərcümə',
  report: 'dedi araşdırma faiz istifadəçi şirkət məhkəmə brauzer',
  how: 'necə niyə nə',
  done: 'təşəkkür artıq',
}
