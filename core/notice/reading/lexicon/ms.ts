import type { Lexicon } from './lexicon'

/** Malay. */
export const ms: Lexicon = {
  prefixes: 4,
  blocker:
    'penyekat penghalang adblock sambungan pelanjutan perisai penapis sekatan adblok adguard ublock brave abp plugin extension perisian-penyekat alat-penyekat ghostery ad-blocker sekat-iklan',
  ads: 'iklan sepanduk penaja pengiklan banner promosi papan-tanda papan-iklan tajaan beriklan =ads',
  block: 'sekat sembunyi tapis halang sorok halau hilang menapis menyekat disekat block',
  off: 'matikan lumpuh jeda hentikan buang nyahpasang tangguh tutup tanpa nyahaktif nyahdaya padam =off ttp lepaskan turunkan rehat cabut menyahaktif melumpuh dinyahaktif mematikan dimatikan disable ditangguh =cuti',
  allow:
    'benar benarkan izin kecual senarai-putih putih papar nyahsekat terima aktif hidupkan tambah percaya biarkan lepaskan dibenarkan membenarkan biarlah kembalikan senarai-putihkan whitelist peluang chance pengecualian dikecuali munculkan keluarkan-balik beri-ruang dipaparkan kekal',
  using:
    'kesan mengesan guna nampaknya jumpa aktif melihat didapati dikesan nampak perasan kantoi mendapati sedang dikenal-pasti kosong kelihatan macam-tak',
  site: 'laman web halaman sini domain kami portal blog forum tapak akhbar admin radio wiki =kat pihak-kami pengarang',
  please:
    'sila tolong mohon terima-kasih harap minta boleh merayu sudi sudilah =please jasa-baik kerjasama tlg memohon alangkah =la =lah =ya berbesar-hati =jom',
  support:
    'sokong bantu percuma dana pendapatan hidup bayar wartawan kos gaji hasil sewa duit menampung ditampung tanggung punca sumbangan periuk-nasi belanja pelayan dibiayai',
  access:
    'terus akses baca tonton lihat kandungan artikel untuk kemudian terbuka kunci dikunci tengok menonton dengar sambung selebihnya baki dihad terhad bersambung bermula =bab bab-seterusnya masuk-ke =buka dibuka membuka',
  reload: 'muat-semula segar semula refresh cuba-lagi hantar-semula sambung-semula =f5',
  fail: 'gagal ralat masalah tidak-berfungsi tidak-dapat tersekat tergantung tersangkut kaku lompong putus-putus tidak-keluar tak-keluar tak-jalan tidak-terpapar tidak-bermula tak-terbuka tidak-dimuat berpusing',
  if: 'jika sekiranya kalau apabila selagi sebaik =andai =bila',
  not: 'tidak jangan tanpa bukan tak tiada =x =usah',
  part: 'video pemain muat-turun butang borang peta bayar komen gambar fail sembang pautan log captcha baucar troli pulangan-tunai siaran tinjauan undi tempat-duduk notifikasi loceng radar komik resit game permainan semakan muat-naik foto mesej urus-niaga pegawai =tac',
  cookie: 'kuki setuju rakan privasi data-peribadi persetujuan dasar rahsia bersetuju',
  pay: 'langgan bulan harga ahli derma rm pelan premium syiling yuran duitnow pelanggan melanggan',
  login: 'log-masuk kata-laluan akaun daftar nombor-telefon',
  mail: 'surat-berita e-mel peti-masuk emel',
  age: 'tahun umur 18+ berumur kanak-kanak',
  tool: 'timbul persendirian antivirus terjemah cache penjejak vpn dns pi-hole pop-timbul tetingkap',
  report:
    'kata kajian peratus pengguna syarikat mahkamah pelayar menurut tinjauan ulasan pakar peguam terbaik google youtube media memutuskan mendakwa mengadu temu-bual petua skmm',
  how: 'bagaimana mengapa apa cara macam-mana camne panduan langkah kenapa adakah perlukah',
  done: 'terima-kasih sudah =dah =siap selesai telah terbaik',
}
