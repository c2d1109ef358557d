import type { Phrases } from './phrases'

/** Indonesian and Malay. */
export const id: Phrases = {
  own: 'dan yang di untuk anda kami ini tidak silakan mohon dengan situs pada',
  blocker: '(pem?blok* | penghalang | pencegah | penyekat | blokir* | memblokir) iklan',
  disable:
    '(me | di)?non ?aktif* | (me | di)?matikan | daftar putih | pengecualian | jeda | hentikan | hapus',
  allow: '((meng)?izinkan | tampilkan | aktifkan | perbolehkan) ~ iklan',
  found:
    'terdeteksi | mendeteksi | terlihat | tampaknya | sepertinya | (?<!(jika | bila | apabila) )anda (sedang )?(menggunakan | memakai) | aktif | ditemukan',
  reload: 'muat ulang | segarkan | coba lagi | sudah (di)?matikan',
  support: 'dukung* | mendukung | bantu*',
  denied: 'tidak (perlu | membutuh | memerlu | terdeteksi | ditemukan | diperlu)*',
  ifFails: 'jika (tidak (ada | terjadi | berfungsi | bisa) | halaman | mengalami)',
  tool: '(mode | jendela) (samaran | privat | pribadi | penyamaran)',
  consent: 'persetujuan | privasi | kuki',
  money: '(ber)?langganan | bulan* | bebas iklan | tanpa iklan | rp ?[0-9] | donasi',
  logIn: '(ke )?akun | kata sandi | mendaftar',
}
