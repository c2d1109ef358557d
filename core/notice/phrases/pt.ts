import type { Phrases } from './phrases'

/** Portuguese. */
export const pt: Phrases = {
  own: 'o os as que por para uma seu sua você nosso não em do da este esta',
  blocker: 'blo* de propaganda*',
  disable:
    'deslig* | paus* | lista branca | exceç* | remov* | inclu* ~ (lista | exce)* | adicion* ~ (exce | lista)* | suspend* | desinstal*',
  allow:
    '(permit | aceit | habilit | ativ | liber | exib)* ~ (anúncio | publicidade | propaganda)*',
  found:
    'detet* | percebemos | notamos | identific* | parece* | está ((a )?usa* | utilizando | bloqueando) | ativado | ativo | (tem | tens) ~ (ligad | ativ | instalad)* | ligado | utiliza | usando | está ativ* | notámos',
  reload: 'recarreg* | atualiz* | tent* novamente | já (desativei | desliguei)',
  support: 'apoi* | ajud* | mant(er | ém)*',
  denied:
    'não (precis* | é (necessári | preciso)* | foi (dete* | encontr*) | está (usa | a usar)*) | nenhum | sem necessidade | obrigad[oa] por (ter | não)',
  ifFails:
    '(se | caso) (nada | algo | o problema | a página | não (acontec | funcion | conseg | carreg | abr)* | tiver problemas) | (se | caso) ~ não ~ (carreg | funcion | aparec | abr | inici | reproduz)*',
  tool: '(navegação | modo | janela | guia) (privad | an[óô]nim)*',
  consent: 'parceiros',
  money:
    'assin* | mês | sem (anúncios | publicidade | propaganda) | doa(r | ção | ções) | apoiador*',
  logIn:
    'entrar | senha | palavra passe | iniciar sessão | cadastr* | registr* | regist(o | ar) | (sua | uma) conta',
  access: 'para (continuar | ver | acessar | aceder | ler | assistir | ter | jogar)',
  failed: 'não foi possível | falhou | indisponíve* | deu errado | um erro',
}
