import type { Phrases } from './phrases'

/** Turkish. */
export const tr: Phrases = {
  own: 'bir ve için bu lütfen siz sizin olarak ile değil var sitemiz sitemizi sitemize sayfayı sitede sitesi ettik bizi göre reklam içeriği',
  blocker: 'reklam* (engel | önle | blok)*',
  disable:
    'devre ?dışı | kapat* | durdur* | beyaz liste* | istisna* | kaldır* | pasif* | devre dışı | ekle* ~ (istisna | liste)* | (istisna | beyaz liste)* ~ ekle* | pasif hal*',
  allow: 'reklam* ~ (izin | aç | açın | etkinleştir* | göster* | görüntüle*)',
  found:
    'tespit | algıla* | fark ett* | görünüyor | kullanıyorsun* | kullandığ(ınız | ını)* | aktif | bulundu | anlaşıl* | açık | engelliyorsun* | engellediğ* | etkin* | görünüşe göre',
  reload: 'yenile* | yeniden | tekrar',
  support: 'destek* | yardım* | ücretsiz*',
  denied:
    'gerek (yok | kalma)* | gerek(mez | mi*) | gerekli değil* | ihtiyaç (yok | duyma | kalma)* | tespit edilme* | bulunamadı',
  ifFails:
    '(olmazsa | açılmazsa | çalışmıyorsa | çalışmazsa | yüklenmezse | görmüyorsanız) | sorun yaş* | (yüklenmezse | oynatılmazsa | açılmazsa | görünmüyorsa | yüklenmiyorsa | oynamıyorsa | çalışmazsa | başlamazsa)',
  tool: 'gizli (mod | sekme | pencere)* | özel (gezinti | pencere)*',
  consent: 'çerez* | gizlilik* | kvkk | rıza* | aydınlatma',
  money: 'aylık | reklamsız* | bağış* | fiyat* | üyeli*',
  logIn: 'giriş yap* | oturum aç* | şifre* | parola* | üye ol* | kayıt ol* | kaydol* | hesab*',
  access: '(devam | görmek | görüntüle | okumak | izlemek)*',
  failed: 'başarısız* | yüklenemedi | hata oluştu',
}
