import type { Phrases } from './phrases'

/** Turkish. */
export const tr: Phrases = {
  own: 'bir ve için bu lütfen siz sizin olarak ile değil var sitemiz sitemizi sitemize sayfayı sitede sitesi ettik',
  blocker: 'reklam* (engel | önle | blok)*',
  disable: 'devre ?dışı | kapat* | durdur* | beyaz liste* | istisna* | kaldır* | pasif*',
  allow: 'reklam* ~ (izin | aç | açın | etkinleştir* | göster* | görüntüle*)',
  found:
    'tespit | algıla* | fark ett* | görünüyor | kullanıyor* | kullandığınız* | etkin | aktif | bulundu | anlaşıl*',
  reload: 'yenile* | yeniden | tekrar',
  support: 'destek* | yardım* | ücretsiz*',
  denied:
    'gerek (yok | kalma)* | gerek(mez | mi*) | gerekli değil* | ihtiyaç (yok | duyma | kalma)* | tespit edilme* | bulunamadı',
  ifFails:
    '(olmazsa | açılmazsa | çalışmıyorsa | çalışmazsa | yüklenmezse | görmüyorsanız) | sorun yaş*',
  tool: 'gizli (mod | sekme | pencere)* | özel (gezinti | pencere)*',
  consent: 'çerez* | gizlilik* | kvkk | rıza* | aydınlatma',
  money: 'aylık | reklamsız* | bağış* | fiyat* | üyeli*',
  logIn: 'giriş yap* | oturum aç* | şifre* | parola* | üye ol* | kayıt ol* | kaydol* | hesab*',
}
