import type { Lexicon } from './lexicon'

/** Azerbaijani. */
export const az: Lexicon = {
  blocker:
    'reklam-bloklayıc bloklayıc reklam-əngəl əngəlləyic genişlənm əlavə qalxan filtr blokator adblok adblock ad-block bloker əngəlləyən bloklayan-proqram plagin süzgəc genişlən ublock adguard brave ghostery =abp reklamyeyən reklam-blok məzmun-filtr',
  ads: 'reklam banner sponsor elan',
  block: 'blok əngəl gizlə filtr süzür =kəsmə =kəsir kəsməyin yeyir mane saxladı',
  off: 'söndür deaktiv dayandır çıxar sil bağla dayan silin keçir sondur endir bağlı ləğv kənara-qoy yığışdır yumşalt aşağı-sal yatsın saxlasan =off fasilə reklamsız blokersiz bloklayıcısız adbloksuz =saxla imtina işləməsin',
  allow:
    'icazə ağ-siyahı istisna göstər əlavə-et qəbul blokdan-çıxar aç buraxın buraxsan burax ağ-siyahıya blokdan-çıx whitelist etibar etibarlı şans imkan döz yol-ver qapını razılaş görünsün görünmə qoy-reklam qoy-qal qaytar qayıtsın gəlsin azad içəri bağışla yandır',
  using:
    'aşkarla istifadə görün tapıl aktiv görürük müəyyən aşkar müşahidə deyəsən deyesen gorunur tutul gördük hiss-et işləyir boş itdi çatmır çatmadı mane yuxarıda',
  site: 'sayt səhifə burada domen bizim bizə portal forum blog bizdə qəzet redaksiya viki ünvan radio bloq bu-sayt',
  please:
    'zəhmət xahiş təşəkkür edərdiniz lütfən rica xahis zehmet minnətdar sevinər yaxşı-olar istərdik bəlkə olarmı hörmətli qurban nolar məsləhət sizdən =gəl',
  support:
    'dəstək kömək pulsuz maliyyə gəlir ödə jurnalist maaş çörək server dolanır saxlayır yaşayır sayəsində havayı müstəqil redaksiya hostinq arxa-dur zəhmətimiz haqqını yığırıq',
  access:
    'davam giriş oxu bax məzmun məqalə üçün sonra açılacaq açılsın başlasın başlayır əlçatan məhdud kilid göstərilmir sərbəst ardınca oyna girə material götürün canlı-yayım',
  reload: 'yenilə yenidən təzələ f5 təkrar bir-də-yoxla',
  fail: 'xəta problem işləmir yüklənmir alınmadı açılmır ilişir qırılır açılmadı yüklənmədi göndərilmədi görünmür çıxmır sayılmadı günah ağdır səhv yarımçıq qoşulmadı qoşulmur gəlmir həll başlamadı yenilənmir',
  if: 'əgər halda yoxsa təki =çünki ona-görə buna-görə odur-ki =kimi verməyincə',
  not: 'deyil yox heç xeyr lazım-deyil =nə',
  part: 'video pleyer yüklə düymə forma xəritə ödəniş şərh şəkil fayl çat keçid captcha robot oyun resept seriya serial təqvim bilet səbət qalereya yayım viktorina səs-ver səs müraciət sənəd pəncərə nəticə link pdf jurnalım bildiriş sxem',
  cookie: 'kuki razılıq tərəfdaş məxfilik şəxsi razıyam məlumat fərdi qanuni-maraq',
  pay: 'abunə ay qiymət manat üzv ianə paket premium patreon çay-al',
  login: 'daxil şifrə parol hesab qeydiyyat asan-login sessiya giriş',
  mail: 'bülleten e-poçt poçt',
  age: 'yaş =18 yetkin doğum',
  tool: 'açılan gizli antivirus tərcümə vpn pi-hole dns sıçrayan keş izləyici',
  report:
    'dedi araşdırma faiz istifadəçi şirkət məhkəmə brauzer sorğu ekspert qanun youtube google üçdə-bir analitik proqramçı itirir göstərib sayıb birliyi naşir',
  how: 'necə niyə nə hansı təlimat addım göstər-necə',
  done: 'təşəkkür artıq sağ-ol söndürdüm etdim hazırdır afərin verdim',
}
