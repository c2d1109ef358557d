/** Popups of other kinds, each with the language of its page and its words. */
export const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  // Pay or consent
  [
    'de',
    'Weiterlesen mit Werbung und Tracking oder werbefrei für 3,99 € im Monat. Auch wenn Sie einen Adblocker verwenden, müssen Sie sich entscheiden.',
  ],
  [
    'fr',
    'Continuer avec la publicité ou s’abonner sans pub. Si vous utilisez un bloqueur de publicité, vous devez quand même choisir.',
  ],
  ['it', 'Accetta e continua oppure abbonati a 1 €. Anche se usi un ad blocker devi scegliere.'],
  ['es', 'Acepta las cookies o suscríbete. También si usas un bloqueador de anuncios.'],
  ['nl', 'Accepteer advertenties of neem een abonnement, ook als je een adblocker gebruikt.'],
  // Another tool is to be switched off
  [
    'de',
    'Wir haben ein VPN oder einen Adblocker erkannt. Bitte schalten Sie Ihr VPN und Ihren Adblocker aus.',
  ],
  [
    'fr',
    'Vous utilisez la navigation privée ou un bloqueur de publicité. Désactivez la navigation privée.',
  ],
  ['ru', 'Обнаружен VPN или блокировщик рекламы. Отключите VPN и блокировщик рекламы.'],
  ['zh', '检测到代理服务器或广告拦截插件，请关闭代理和广告拦截。'],
  ['ja', 'シークレットモードまたは広告ブロッカーが検出されました。無効にしてください。'],
  ['pl', 'Wykryto tryb prywatny lub adblocka. Wyłącz tryb prywatny oraz blokowanie reklam.'],
  [
    'tr',
    'VPN veya reklam engelleyici tespit edildi. Lütfen VPN ve reklam engelleyicinizi kapatın.',
  ],
  ['ko', 'VPN 또는 광고 차단 프로그램이 감지되었습니다. 해제해 주세요.'],
  ['id', 'VPN atau pemblokir iklan terdeteksi. Matikan VPN dan pemblokir iklan.'],
  // Log-in and payment with a hint
  ['pt', 'Entrar com senha. Se a página não carregar, desative o bloqueador de anúncios.'],
  ['sv', 'Logga in med ditt lösenord. Om det inte fungerar, stäng av din annonsblockerare.'],
  ['fi', 'Kirjaudu salasanalla. Jos sivu ei lataudu, poista mainosesto käytöstä.'],
  ['uk', 'Увійти. Якщо сторінка не завантажується, вимкніть блокувальник реклами.'],
  ['hu', 'Belépés jelszóval. Ha nem működik, kapcsolja ki a reklámblokkolót.'],
  ['cs', 'Přihlášení heslem. Pokud to nefunguje, vypněte blokátor reklam.'],
  ['el', 'Σύνδεση με κωδικό. Εάν δεν λειτουργεί, απενεργοποιήστε τον αποκλεισμό διαφημίσεων.'],
  ['he', 'התחברות עם סיסמה. אם הדף לא נטען, כבו את חוסם הפרסומות.'],
  ['ar', 'سجل الدخول بكلمة المرور. إذا لم تعمل الصفحة، عطل مانع الإعلانات.'],
  ['vi', 'Đăng nhập bằng mật khẩu. Nếu trang không tải, hãy tắt trình chặn quảng cáo.'],
  // Age
  ['de', 'Bist du 18? Bitte deaktiviere deinen Adblocker zur Prüfung.'],
  ['es', '¿Tienes 18 años? Desactiva tu bloqueador de anuncios.'],
  ['ru', 'Вам есть 18 лет? Отключите блокировщик рекламы.'],
  ['zh', '您已满18岁吗？请关闭广告拦截。'],
  // A benefit, a question, a word in passing
  ['de', 'Unser Newsletter: keine Werbung, kein Adblocker nötig.'],
  ['fr', 'Utilisez-vous un bloqueur de publicité ? Répondez à notre enquête.'],
  ['da', 'Bruger nogen i din familie en annonceblocker? Deltag i vores undersøgelse.'],
  ['pl', 'Nasz nowy artykuł: jak działa blokowanie reklam w przeglądarkach.'],
  ['ja', '広告ブロッカーについてのアンケートにご協力ください。'],
  ['zh', '本文介绍广告拦截的历史。'],
  ['ru', 'Опрос: что вы думаете о блокировщиках рекламы?'],
  ['es', 'Comparte esta noticia: “el auge del bloqueador de anuncios”.'],
  ['pt', 'Instale o nosso aplicativo: não precisa de bloqueador de anúncios.'],
  ['ro', 'Sondaj: ce părere ai despre blocarea reclamelor?'],
  ['hu', 'Kérdőív: mit gondol a reklámblokkolókról?'],
  // Ads in another sense
  ['de', 'Anzeigen schalten Sie hier. Werbung aktivieren Sie im Konto.'],
  ['sv', 'Vill du visa annonser? Skapa konto.'],
  ['fr', 'Publiez vos annonces ici : acceptez la publicité ciblée.'],
]
