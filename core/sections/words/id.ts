import type { SectionWords } from './types'

export const id: SectionWords = {
  related: [
    'artikel terkait',
    'berita terkait',
    'artikel lainnya',
    'baca juga *',
    'baca selengkapnya *',
    'lihat juga *',
    'simak juga *',
    'terkait',
    'berita terkait lainnya',
  ],
  sponsored: ['iklan', 'advertensi', 'konten bersponsor'],
  popular: ['terpopuler *', 'terbaru *'],
  comments: ['komentar *'],
}
