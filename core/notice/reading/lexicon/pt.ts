import type { Lexicon } from './lexicon'

/** Portuguese. */
export const pt: Lexicon = {
  blocker: 'adblock bloqueador ublock adguard ghostery escudo extens complemento filtro brave',
  ads: 'anúnci anunci publicidad publicit propaganda banner patrocin reclame',
  block: 'bloque ocult escond filtr imped',
  off: 'desativ deslig desactiv paus remov suspend desabilit tir deix desinstal parar pare baix retir sem',
  allow:
    'permit aceit deix exceção excepção lista-branca desbloque mostr habilit ativ autoriz adicion liber liberar passar confi',
  using: 'detect usa usando utiliz notamos parece encontr ativo vemos percebemos tem',
  site: 'site página aqui domínio =nós nosso nossa portal blog fórum sítio',
  please: 'por-favor favor obrigad poderia pode pedimos agradec considere',
  support: 'apoi apoio ajud grátis gratuit financ receita pag jornalis manter sobreviv vivemos',
  access: 'continu aced acess ler ver assistir desbloque conteúdo artigo para depois',
  reload: 'recarreg atualiz f5',
  fail: 'falh erro problema não-funciona não-carrega impossível',
  if: '=se caso quando',
  not: '=não nunca sem nenhum',
  part: 'captcha vídeo player download baixar botão formulário mapa pagamento comentári imagem arquivo ficheiro chat stream link',
  cookie: 'cookie consent parceiros privacidade dados-pessoais',
  pay: 'assin mês preço € r$ premium doa membro',
  login: 'entrar login senha palavra-passe conta registr cadastr iniciar-sessão',
  mail: 'newsletter e-mail boletim',
  age: 'anos =18 maior adult idade',
  tool: 'vpn proxy pop-up popup javascript antivírus privad anônim tradu',
  report:
    'segundo estudo cento usuários utilizadores editoras empresa tribunal pesquisa milhões navegador google youtube disse',
  how: '=como =por-que qual =o-que',
  done: 'obrigad já',
}
