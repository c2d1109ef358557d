import type { Lexicon } from './lexicon'

/** Malay. */
export const ms: Lexicon = {
  prefixes: 4,
  blocker: 'penyekat penghalang adblock sambungan pelanjutan perisai penapis sekatan',
  ads: 'iklan sepanduk penaja',
  block: 'sekat sembunyi tapis halang',
  off: 'matikan lumpuh jeda hentikan buang nyahpasang tangguh tutup tanpa nyahaktif nyahdaya padam',
  allow:
    'benar benarkan izin kecual senarai-putih putih papar nyahsekat terima aktif hidupkan tambah percaya biarkan',
  using: 'kesan mengesan guna nampaknya jumpa aktif melihat didapati',
  site: 'laman web halaman sini domain kami portal blog forum tapak',
  please: 'sila tolong mohon terima-kasih harap minta boleh',
  support: 'sokong bantu percuma dana pendapatan hidup bayar wartawan kos',
  access: 'terus akses baca tonton lihat kandungan artikel untuk kemudian',
  reload: 'muat-semula segar semula',
  fail: 'gagal ralat masalah tidak-berfungsi tidak-dapat',
  if: 'jika sekiranya kalau apabila',
  not: 'tidak jangan tanpa bukan tak',
  part: 'video pemain muat-turun butang borang peta bayar komen gambar fail sembang pautan log',
  cookie: 'kuki setuju rakan privasi data-peribadi',
  pay: 'langgan bulan harga ahli derma rm',
  login: 'log-masuk kata-laluan akaun daftar',
  mail: 'surat-berita e-mel',
  age: 'tahun umur',
  tool: 'timbul persendirian antivirus terjemah',
  report: 'kata kajian peratus pengguna syarikat mahkamah pelayar menurut',
  how: 'bagaimana mengapa apa cara',
  done: 'terima-kasih sudah',
}
