import type { Lexicon } from './lexicon'

/** Turkish. */
export const tr: Lexicon = {
  blocker:
    'adblock engelleyici reklam-engel ublock adguard ghostery kalkan eklenti uzantı filtre brave',
  ads: 'reklam banner ilan sponsor',
  block: 'engel gizle filtre bloke sakla',
  off: 'kapat devre-dışı durdur kaldır duraklat bırak son-ver ara-ver sustur vazgeç indir askıya',
  allow: 'izin beyaz-liste istisna göster aç kabul engelini ekle onay geçsin muaf',
  using: 'tespit algıla kullan fark görün açık bulun etkin anlaşılan belirlen saptan',
  site: 'site sayfa burada alan-ad =bize bizim portal forum blog',
  please: 'lütfen rica eder-misin misin mısınız misiniz teşekkür',
  support: 'destek yardım ücretsiz bedava gelir finans yaşa ayakta gazeteci masraf',
  access: 'devam eriş oku izle görüntüle içerik makale için sonra',
  reload: 'yenile tekrar-yükle f5',
  fail: 'hata sorun çalışmıyor yüklenmiyor olmadı açılmıyor başarısız',
  if: 'eğer durumunda -sa ise',
  not: 'değil yok asla olmadan gerek-yok',
  part: 'captcha video oynatıcı indir düğme buton form harita ödeme yorum resim dosya sohbet yayın bağlantı giriş',
  cookie: 'çerez onay ortak gizlilik kişisel-veri',
  pay: 'abone ay fiyat ₺ premium bağış üye',
  login: 'giriş şifre hesap kayıt',
  mail: 'bülten e-posta',
  age: 'yaş =18 yetişkin',
  tool: 'vpn proxy açılır javascript antivirüs gizli çeviri',
  report:
    'dedi araştırma yüzde kullanıcı yayıncı şirket mahkeme milyon tarayıcı google youtube göre',
  how: 'nasıl neden ne hangi',
  done: 'teşekkür zaten',
}
