import type { Phrases } from './phrases'

/** Indonesian and Malay. */
export const id: Phrases = {
  own: 'dan yang di untuk anda kami ini tidak silakan mohon dengan situs pada',
  blocker: '(pem?blok* | penghalang | pencegah | penyekat | blokir* | memblokir) iklan',
  disable:
    '(me | di)?non ?aktif* | (me | di)?matikan | daftar putih | pengecualian | jeda | hentikan | hapus | matikan | non ?aktifkan | masukkan ~ (pengecualian | daftar) | tambahkan ~ (daftar | pengecualian) | copot | (di)?nonaktif*',
  allow: '((meng)?izinkan | tampilkan | aktifkan | perbolehkan) ~ iklan',
  found:
    'terdeteksi | mendeteksi | terlihat | tampaknya | sepertinya | (?<!(jika | bila | apabila) )anda (sedang )?(menggunakan | memakai) | aktif | ditemukan | (anda | kamu) (memakai | menggunakan | pakai | memblokir | mengaktifkan) | pakai | kami melihat | kami lihat | (adblock | iklan)* ~ aktif',
  reload: 'muat ulang | segarkan | coba lagi | sudah (di)?matikan',
  support: 'dukung* | mendukung | bantu*',
  denied: 'tidak (perlu | membutuh | memerlu | terdeteksi | ditemukan | diperlu)*',
  ifFails:
    'jika (tidak (ada | terjadi | berfungsi | bisa) | halaman | mengalami) | (jika | bila | kalau | apabila) ~ (tidak | gagal) ~ (dimuat | berfungsi | diputar | muncul | bisa | tampil | terbuka)',
  tool: '(mode | jendela) (samaran | privat | pribadi | penyamaran)',
  consent: 'persetujuan | privasi | kuki',
  money: '(ber)?langganan | bulan* | bebas iklan | tanpa iklan | rp ?[0-9] | donasi',
  logIn: '(ke )?akun | kata sandi | mendaftar',
  access: 'untuk (melanjutkan | melihat | membaca | mengakses | menonton)',
  failed: 'gagal | tidak tersedia | terjadi kesalahan',
}
