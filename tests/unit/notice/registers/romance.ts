import type { Registers } from './registers'

export const ROMANCE: Registers = {
  fr: {
    notices: [
      'Vous utilisez un bloqueur de pub. Désactivez-le pour continuer votre lecture.',
      'Adblock détecté ! Ajoutez notre site à votre liste blanche et actualisez la page.',
      'Oups, ton bloqueur de publicités est activé. Peux-tu le désactiver ?',
      'Vous avez activé AdBlock. Désactivez votre bloqueur ou abonnez-vous à partir de 1 €.',
      'Notre site est gratuit grâce à la pub. Pensez à mettre votre adblock en pause.',
      'Il semble que vous bloquiez les annonces. Pour accéder au contenu, veuillez désactiver votre bloqueur d’annonces.',
      'Un bloqueur de publicité a été repéré sur votre navigateur. Suspendez-le pour nous soutenir.',
    ],
    others: [
      'Lisez sans pub dès 1 €. Plus besoin de bloqueur de publicité.',
      'Vous avez lu vos articles gratuits. Abonnez-vous pour lire la suite.',
      'Nous et nos partenaires utilisons des traceurs à des fins publicitaires. Accepter ou refuser.',
      'Recevez notre lettre d’information sur les bloqueurs de publicité.',
      'Un Français sur trois utilise un bloqueur de publicité, selon une étude.',
      'Si la vidéo ne se lance pas, désactivez votre bloqueur de publicité.',
      'Merci de ne pas utiliser de bloqueur de publicité !',
    ],
    nameless: [
      'La publicité finance notre rédaction. Merci d’autoriser les publicités sur notre site ou de vous abonner.',
    ],
  },
  es: {
    notices: [
      '¡Oye! Tienes el AdBlock encendido. Apágalo para seguir leyendo.',
      'Hemos detectado un bloqueador de publicidad. Por favor, deshabilítelo y recargue la página.',
      'Estás bloqueando los anuncios. Agréganos a tus excepciones y ayúdanos a seguir siendo gratis.',
      'Para continuar, desactiva el bloqueador de anuncios o suscríbete desde 1 €.',
      'Permite los anuncios en nuestra web. Tu bloqueador de anuncios está activo.',
      'Parece que usas adblock. Nuestra web vive de la publicidad, ponla en tu lista blanca.',
      'Bloqueador detectado: quita el bloqueador de anuncios para ver el vídeo.',
      'Vuestro bloqueador de publicidad nos impide mostrar anuncios. Desactivadlo, por favor.',
    ],
    others: [
      'Lee sin publicidad por 2 € al mes. No necesitas bloqueador de anuncios.',
      'Has leído tus artículos gratis. Suscríbete para continuar.',
      'Usamos cookies para publicidad. Aceptar o rechazar.',
      'Apúntate al boletín sobre bloqueadores de anuncios.',
      'Uno de cada cuatro usuarios usa un bloqueador de anuncios, según un estudio.',
      'Si el vídeo no carga, prueba a desactivar tu bloqueador de anuncios.',
    ],
  },
  pt: {
    notices: [
      'Você está usando um bloqueador de anúncios. Desligue-o para continuar lendo.',
      'AdBlock detectado! Adicione nosso site às exceções e atualize a página.',
      'Parece que tens um bloqueador de publicidade ligado. Desliga-o, por favor.',
      'Por favor, pause seu Adblock para acessar o conteúdo.',
      'Desative o bloqueador de anúncios ou faça uma assinatura.',
      'Notámos que utiliza um ad blocker. Permita a publicidade neste site para nos apoiar.',
      'O seu bloqueador de anúncios está ativo. Inclua-nos na lista branca.',
    ],
    others: [
      'Leia sem anúncios por R$ 9,90 por mês. Sem precisar de bloqueador de anúncios.',
      'Você atingiu o limite de artigos gratuitos. Assine.',
      'Usamos cookies para anúncios. Aceitar ou rejeitar.',
      'Assine a newsletter sobre bloqueadores de anúncios.',
      'Cada vez mais brasileiros usam bloqueador de anúncios, diz pesquisa.',
      'Se o vídeo não carregar, tente desativar o bloqueador de anúncios.',
    ],
    nameless: [
      'Nosso conteúdo é gratuito graças aos anúncios. Libere os anúncios no site ou assine por R$ 9,90.',
    ],
  },
  it: {
    notices: [
      'Stai usando un adblock. Disattivalo per continuare a leggere.',
      'Ad blocker rilevato! Aggiungici alla tua whitelist e ricarica la pagina.',
      'Abbiamo notato che hai un blocco pubblicità attivo. Spegnilo, per favore.',
      'Per accedere disabilita l’adblocker oppure abbonati a 1 € al mese.',
      'Il tuo blocca annunci ci danneggia: mettilo in pausa per questo sito.',
      'Vi preghiamo di disattivare il blocco degli annunci pubblicitari.',
      'Sembra che tu blocchi la pubblicità. Sostienici togliendo l’ad block.',
    ],
    others: [
      'Leggi senza pubblicità a 1 € al mese. Nessun ad blocker necessario.',
      'Hai letto i tuoi articoli gratuiti. Abbonati.',
      'Usiamo cookie per la pubblicità. Accetta o rifiuta.',
      'Iscriviti alla newsletter sugli ad blocker.',
      'Sempre più italiani usano un ad blocker, dice una ricerca.',
      'Se il video non parte, disattiva l’ad blocker.',
    ],
    nameless: [
      'La pubblicità ci permette di offrirti contenuti gratuiti. Consenti gli annunci sul nostro sito o abbonati.',
    ],
  },
  ca: {
    notices: [
      'Estàs utilitzant un bloquejador d’anuncis. Desactiva’l per continuar llegint.',
      'AdBlock detectat! Afegeix-nos a la teva llista blanca i recarrega la pàgina.',
      'Tens un bloquejador de publicitat activat. Apaga’l, si et plau.',
      'Per veure el contingut, deshabiliteu el bloquejador d’anuncis.',
      'Hem vist que bloqueges els anuncis. Ajuda’ns i posa’l en pausa.',
      'Si us plau, desactiveu l’Adblock o subscriviu-vos per 1 €.',
      'Sembla que fas servir Adblock. Inclou-nos a les excepcions.',
    ],
    others: [
      'Llegeix sense publicitat per 2 € al mes. No necessites cap bloquejador d’anuncis.',
      'Has llegit els articles gratuïts. Subscriu-t’hi.',
      'Utilitzem galetes per a publicitat. Accepta o rebutja.',
      'Apunta’t al butlletí sobre bloquejadors d’anuncis.',
      'Cada cop més catalans fan servir un bloquejador d’anuncis, segons un estudi.',
    ],
    nameless: [
      'La publicitat paga la nostra feina. Permet els anuncis al nostre web o fes-te’n subscriptor.',
    ],
  },
  ro: {
    notices: [
      'Folosești un program de blocare a reclamelor. Dezactivează-l ca să citești mai departe.',
      'AdBlock detectat! Adaugă site-ul nostru la excepții și reîncarcă pagina.',
      'Am observat că aveți un blocator de reclame activ. Vă rugăm să îl opriți.',
      'Opriți adblocker-ul pentru a continua.',
      'Blocarea reclamelor este pornită. Închide ad blocker-ul și reîmprospătează pagina.',
      'Te rugăm să dezactivezi adblock sau să cumperi un abonament de 5 lei.',
      'Se pare că blochezi reclamele. Pune-ne pe lista albă.',
    ],
    others: [
      'Citește fără reclame cu 5 lei pe lună. Nu ai nevoie de ad blocker.',
      'Ai citit articolele gratuite. Abonează-te.',
      'Folosim cookie-uri pentru reclame. Accept sau refuz.',
      'Abonează-te la newsletterul despre blocarea reclamelor.',
      'Tot mai mulți români folosesc un ad blocker, arată un studiu.',
      'Dacă videoclipul nu se încarcă, dezactivează blocarea reclamelor.',
    ],
    nameless: [
      'Reclamele ne ajută să rămânem gratuiți. Permite reclamele pe site sau abonează-te.',
    ],
  },
  oc: {
    notices: [
      'Utilizatz un blocador de publicitat. Desactivatz-lo per contunhar.',
      'AdBlock detectat! Ajustatz nòstre site a la lista blanca.',
      'La publicitat paga nòstre trabalh. Mercé de desactivar vòstre blocador de reclamas.',
      'Sembla qu’utilizas un adblocker. Amòrça-lo pas sus nòstre site: desactiva-lo.',
      'Autorizatz las publicitats. Vòstre adblock es activat.',
      'Per contunhar, desactivatz l’adblock o abonatz-vos.',
      'Avèm remarcat un blocador de publicitats. Metètz-lo en pausa.',
      'Cal desactivar l’adblocker per legir aquesta pagina.',
    ],
    others: [
      'Legissètz sens publicitat per 2 € al mes. Pas besonh de blocador de publicitat.',
      'Avètz legit los articles gratuits. Abonatz-vos.',
      'Utilizam de cookies. Acceptar o refusar.',
      'Recebètz nòstra letra d’informacion suls blocadors de publicitat.',
      'Fòrça monde utiliza un blocador de publicitat, çò ditz un estudi.',
    ],
  },
}
