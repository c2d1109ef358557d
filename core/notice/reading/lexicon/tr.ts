import type { Lexicon } from './lexicon'

/** Turkish. */
export const tr: Lexicon = {
  blocker:
    'adblock engelleyici reklam-engel ublock adguard ghostery kalkan eklenti uzantı filtre brave önleyici bloker blocker adblok reklam-kes reklam-önle reklam-filtre =abp plugin add-on yazılım program shield kesici',
  ads: 'reklam banner ilan sponsor tanıtım afiş pano gösterim reklâm',
  block:
    'engel gizle filtre bloke sakla bloklu blokla yutuyor yutan siliyor siliniyor durdur-muş takıl boş-kal',
  off: 'kapat devre-dışı durdur kaldır duraklat bırak son-ver ara-ver sustur vazgeç indir askıya pasif etkisiz devreden son-verme =mola kapal kapan hariç uygulama çalıştırma griye =off disable dokunma',
  allow:
    'izin beyaz-liste istisna göster aç kabul engelini ekle onay geçsin muaf müsaade beyaz hariç-tut yol-ver serbest güven =sal =evet şans ayrıcalık imkân tanıyın tanı engeli-kaldır katlan geri-aç geri-getir önünü-aç görünsün yüklensin whitelist',
  using:
    'tespit algıla kullan fark görün açık bulun etkin anlaşılan belirlen saptan çalışıyor saptad devrede iş-başında yakaladık galiba sanırı anlaşıl ulaşmıyor reklamsız',
  site: 'site sayfa burada alan-ad =bize bizim portal forum blog gazete =biz bizi bizden buraya radyo wiki alan-adı web-site ekip okur',
  please:
    'lütfen rica eder-misin misin mısınız misiniz teşekkür zahmet minnettar sevinir istirham arz-ederiz diliyor bekliyoruz isteğimiz iyilik hadi mümkün seviniriz hatır =pls',
  support:
    'destek yardım ücretsiz bedava gelir finans yaşa ayakta gazeteci masraf maaş sunucu omuz karşıl kazan para geçim fatura ekmek hosting server yakıt emek kira kuruş bedel',
  access:
    'devam eriş oku izle görüntüle içerik makale için sonra sürdür ulaş giriş açıl kilit kısıt sınır haber tarif yazı bölüm başla indirme-bağlantı',
  reload: 'yenile tekrar-yükle f5 yeniden-yükle tazele yineley refresh tekrar-dene',
  fail: 'hata sorun çalışmıyor yüklenmiyor olmadı açılmıyor başarısız yüklenmedi yüklenemedi gelmiyor gelmedi gelmezse görünmüyor görünmüyorsa oynatılamıyor kurulamadı tamamlanamadı gönderilemedi bağlanılamadı takılı donuyor bozuk çalışmazsa uygulanmadı kaydedilemedi bulunamadı ters-gitti açılmadı çıkmazsa',
  if: 'eğer durumunda -sa ise =mi =mı =mu takdirde hâlinde sürece',
  not: 'değil yok asla olmadan gerek-yok gerekmez hayır hiçbir istemiyor',
  part: 'captcha video oynatıcı indir düğme buton form harita ödeme yorum resim dosya sohbet yayın bağlantı giriş doğrula sepet kupon randevu takvim anket sınav modül fotoğraf görsel galeri canlı-destek oturum kargo koltuk ses-gel =maç =pdf skor başvuru bildirim onay-pencere',
  cookie: 'çerez onay ortak gizlilik kişisel-veri kvkk tercih meşru-menfaat kişisel veri',
  pay: 'abone ay fiyat ₺ premium bağış üye =tl lira ücret yıllık indirim kahve patreon iptal',
  login: 'giriş şifre hesap kayıt oturum kaydol üye-ol',
  mail: 'bülten e-posta eposta kutunuz adresiniz mektup',
  age: 'yaş =18 yetişkin doğum',
  tool: 'vpn proxy açılır javascript antivirüs gizli çeviri güvenlik-duvarı =dns pi-hole',
  report:
    'dedi araştırma yüzde kullanıcı yayıncı şirket mahkeme milyon tarayıcı google youtube göre açıkla belirt söyle uzman karar hükmet yasa anket sürüm eklenti-mağaza güncellen reklamveren toplam engellenen',
  how: 'nasıl neden ne hangi adım-adım',
  done: 'teşekkür zaten sağ-ol sağol eyvallah minnettar kapattım kapattınız verdim tamam gerek-yok',
}
