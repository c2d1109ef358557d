import type { Lexicon } from './lexicon'

/** Indonesian. */
export const id: Lexicon = {
  prefixes: 4,
  blocker: 'pemblokir penghalang adblock ekstensi pengaya perisai penyaring filter pemblokiran',
  ads: 'iklan spanduk sponsor',
  block: 'blokir sembunyi saring halang cegah',
  off: 'matikan nonaktif jeda hentikan hapus copot tangguh cabut stop lepas tanpa berhenti mematikan',
  allow:
    'izin izinkan kecual daftar-putih whitelist tampil buka-blokir terima aktifkan tambah percaya biarkan',
  using: 'deteksi guna pakai tampaknya temukan aktif melihat sepertinya ketahuan',
  site: 'situs web halaman sini domain kami portal blog forum laman',
  please: 'mohon silakan tolong terima-kasih harap minta maukah',
  support: 'dukung bantu gratis dana pendapatan hidup bayar wartawan jurnalis biaya',
  access: 'lanjut akses baca tonton lihat konten artikel untuk lalu',
  reload: 'muat-ulang segarkan refresh ulang',
  fail: 'gagal kesalahan masalah tidak-berfungsi tidak-memuat galat eror',
  if: 'jika bila kalau apabila',
  not: 'tidak jangan tanpa bukan belum',
  part: 'video pemutar unduh tombol formulir peta bayar komentar gambar berkas obrolan tautan masuk',
  cookie: 'kuki setuju mitra privasi data-pribadi',
  pay: 'langgan bulan harga anggota donasi rp',
  login: 'masuk-ke sandi akun daftar',
  mail: 'buletin surel',
  age: 'tahun usia umur',
  tool: 'pop-up penyamaran antivirus terjemah',
  report: 'kata studi persen pengguna perusahaan pengadilan peramban menurut',
  how: 'bagaimana mengapa apa cara',
  done: 'terima-kasih sudah',
}
