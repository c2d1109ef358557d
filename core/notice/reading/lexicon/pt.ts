import type { Lexicon } from './lexicon'

/** Portuguese. */
export const pt: Lexicon = {
  blocker:
    'adblock bloqueador ublock adguard ghostery escudo extens complemento filtro brave ad-block abp blocker antipropaganda plug-in plugin lista-negra software-de-bloqueio ferramenta-de-bloqueio',
  ads: 'anúnci anunci publicidad publicit propaganda banner patrocin reclame =pub parceiros-comerciais verbas-public quadradinho',
  block:
    'bloque ocult escond filtr imped barrar barra tapa tapando =some fecha cortando elimin invisív remove comeu',
  off: 'desativ deslig desactiv paus remov suspend desabilit tir deix desinstal parar pare baix retir sem larga fora interromp desarm cess erguid =off',
  allow:
    'permit aceit deix exceção excepção lista-branca desbloque mostr habilit ativ autoriz adicion liber liberar passar confi abra-uma-exce abrir-exce exceç exib whitelist chance inclu coloca coloque ponha bota solt admit reativ passagem voltar voltem apareç',
  using:
    'detect usa usando utiliz notamos parece encontr ativo vemos percebemos tem detet detec reparámos reparamos vimos está-usando ligado apanhado identificamos verificou sabemos notámos indica =xi entre-si chegou-vazio',
  site: 'site página aqui domínio =nós nosso nossa portal blog fórum sítio =cá neste nesta jornal =gente connosco conosco redação rádio wiki =nos',
  please:
    'por-favor favor obrigad poderia pode pedimos agradec considere gentileza faxavor faz-favor se-faz queira importa-se simpático força bora seja-bacana ficaríamos convidamos pedim obséquio please que-tal',
  support:
    'apoi apoio ajud grátis gratuit financ receita pag jornalis manter sobreviv vivemos salário servidor custa hospedagem subsídi sustent segura comemos cobre rende de-graça borla dinheiro anunciam',
  access:
    'continu aced acess ler ver assistir desbloque conteúdo artigo para depois prossegu destrav abre abrir episódio jogo tópico íntegra receita baixe limitad indisponív restringid leitura =lê',
  reload: 'recarreg atualiz f5 refresc tente-novamente tente-de-novo tentar outra-vez voltar-a',
  fail: 'falh erro problema não-funciona não-carrega impossível quebrad em-branco preta congela cancelad indisponív =ops deu-errado não-aparece não-abre não-responde não-vê trava engol desapare',
  if: '=se caso quando assim-que enquanto',
  not: '=não nunca sem nenhum =nem nada zero',
  part: 'captcha vídeo player download baixar botão formulário mapa pagamento comentári imagem arquivo ficheiro chat stream link carrinho lugares enquete voto fotos foto reserva verificação videochamada pré-visualização cupom cupão calendário assistente consulta candidatura jogo assinatura-digital teste-de-velocidade rádio-ao-vivo boleto fila ingresso câmara câmera legenda inscrição cartão',
  cookie:
    'cookie consent parceiros privacidade dados-pessoais terceiros rejeit preferências finalidade lgpd rgpd recusar',
  pay: 'assin mês preço € r$ premium doa membro sócio plano cafezinho =pix subscri mensal tabela',
  login:
    'entrar login senha palavra-passe conta registr cadastr iniciar-sessão =cpf iniciar bem-vindo',
  mail: 'newsletter e-mail boletim caixa subscrição',
  age: 'anos =18 maior adult idade nascimento',
  tool: 'vpn proxy pop-up popup javascript antivírus privad anônim tradu notificaç cadeado janela pop-ups',
  report:
    'segundo estudo cento usuários utilizadores editoras empresa tribunal pesquisa milhões navegador google youtube disse =diz relatório =lei brasileiros inquirid leitores chrome firefox android loja prejuízo queixam tribun entenda',
  how: '=como =por-que qual =o-que passo-a-passo instruç mostre-me cadê',
  done: 'obrigad já valeu pronto feito com-sucesso desativei desliguei',
}
