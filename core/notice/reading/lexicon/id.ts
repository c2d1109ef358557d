import type { Lexicon } from './lexicon'

/** Indonesian. */
export const id: Lexicon = {
  prefixes: 4,
  blocker:
    'pemblokir penghalang adblock ekstensi pengaya perisai penyaring filter pemblokiran adblok adguard ublock brave abp plugin anti-iklan bloker blocker pemblok ghostery penghadang alat-pemblokir fitur-blokir',
  ads: 'iklan spanduk sponsor banner pengiklan promosi papan-nama beriklan reklame =ads',
  block: 'blokir sembunyi saring halang cegah blok halau hadang hilang lenyap',
  off: 'matikan nonaktif jeda hentikan hapus copot tangguh cabut stop lepas tanpa berhenti mematikan matiin mati dimati setop istirahat rehat turunkan dinonaktif disable dijeda padam =off =libur',
  allow:
    'izin izinkan kecual daftar-putih whitelist tampil buka-blokir terima aktifkan tambah percaya biarkan loloskan lolos muncul nyalakan relakan relain bolehkan kesempatan beri-jalan kasih-jalan dibuka pengecualian dikecuali munculkan hidupkan dibiarkan membiarkan masukkan-kami sudilah',
  using:
    'deteksi guna pakai tampaknya temukan aktif melihat sepertinya ketahuan terdeteksi mendapati kayaknya kelihatan nyala teridentifikasi bekerja kosong termuat kelihatannya sedang',
  site: 'situs web halaman sini domain kami portal blog forum laman redaksi admin koran radio wiki',
  please:
    'mohon silakan tolong terima-kasih harap minta maukah sudi berkenan =kak memohon kesediaan bersedia bisakah alangkah tlg =ya relakan =plis =dong =yuk =ayo =gan =boleh',
  support:
    'dukung bantu gratis dana pendapatan hidup bayar wartawan jurnalis biaya gaji honor server sewa pemasukan nafkah sedekah ongkos menutup tanggung saweria cuma-cuma =uang =berkat',
  access:
    'lanjut akses baca tonton lihat konten artikel untuk lalu terbuka terkunci kunci nonton putar mendengar dengar berlanjut terbatas dibatasi mulai sesudah =sisanya =bab =main =buka dibuka membuka',
  reload:
    'muat-ulang segarkan refresh ulang muat-lagi coba-lagi kirim-ulang sambungkan tekan-f5 =f5',
  fail: 'gagal kesalahan masalah tidak-berfungsi tidak-memuat galat eror macet mentok nyangkut patah tidak-muncul tidak-tampil tidak-terbuka tidak-merespons tidak-jalan bolong muter lemot putus-putus',
  if: 'jika bila kalau apabila seandainya begitu saat selama =andai',
  not: 'tidak jangan tanpa bukan belum nggak enggak =tak tak-usah =gak =ga',
  part: 'video pemutar unduh tombol formulir peta bayar komentar gambar berkas obrolan tautan masuk captcha otp voucher keranjang cashback siaran survei kursi denah notifikasi radar komik faktur game checkout unggah foto suara pesan transaksi =gim =live',
  cookie: 'kuki setuju mitra privasi data-pribadi persetujuan kebijakan preferensi pribadi',
  pay: 'langgan bulan harga anggota donasi rp paket premium koin iuran gratis-ongkir pelanggan trakteer berlangganan',
  login: 'masuk-ke sandi akun daftar login kata-sandi nomor-hp',
  mail: 'buletin surel email kotak-surat newsletter',
  age: 'tahun usia umur 18+ berusia dewasa',
  tool: 'pop-up penyamaran antivirus terjemah pelacak cache vpn dns pi-hole samaran pelacakan',
  report:
    'kata studi persen pengguna perusahaan pengadilan peramban menurut survei riset ulasan warganet pakar terbaik google youtube media wawancara mengklaim mengeluh =trik memutuskan',
  how: 'bagaimana mengapa apa cara gimana kenapa petunjuk langkah',
  done: 'terima-kasih sudah makasih selesai berterima =beres',
}
