/** Notices at full length, in which noun and verb often stand in different sentences. */
export const WHOLE_NOTICES: readonly (readonly [string, string])[] = [
  [
    'de',
    'Bitte deaktivieren Sie Ihren Adblocker. Um unsere Website besuchen zu können, schalten Sie bitte Ihren Adblocker aus. Wie das geht, erfahren Sie hier.',
  ],
  [
    'de',
    'Du nutzt einen Adblocker. Wir finanzieren uns über Werbung. Bitte nimm unsere Seite als Ausnahme in deinen Adblocker auf und lade die Seite neu.',
  ],
  [
    'fr',
    'Il semblerait que vous utilisiez un bloqueur de publicité. La publicité nous permet de vous proposer des contenus gratuits. Merci de le désactiver.',
  ],
  [
    'es',
    'Vemos que tienes un bloqueador de anuncios activo. Los anuncios nos ayudan a ofrecerte contenido gratis. Por favor, desactívalo o añádenos a tu lista blanca.',
  ],
  [
    'it',
    'Sembra che tu stia utilizzando un ad-blocker. Ti chiediamo di disattivarlo per sostenere il nostro lavoro.',
  ],
  [
    'pl',
    'Hej, używasz adblocka! Dzięki reklamom możemy tworzyć darmowe treści. Wyłącz go, proszę, dla naszej strony.',
  ],
  [
    'ru',
    'Похоже, у вас включён AdBlock. Наш сайт существует за счёт рекламы. Пожалуйста, добавьте наш сайт в исключения.',
  ],
  [
    'nl',
    'Je hebt een adblocker aan staan. Wij zijn afhankelijk van advertenties. Zet je adblocker uit en ververs de pagina.',
  ],
  [
    'pt',
    'Bloqueador de anúncios detectado! Nosso site é mantido pela exibição de anúncios. Considere nos apoiar desativando seu bloqueador.',
  ],
  [
    'zh',
    '我們發現您使用了廣告阻擋器。為了支持我們提供免費內容，請將本站加入白名單或關閉廣告阻擋器。',
  ],
  [
    'ja',
    '広告ブロック機能が有効になっています。当サイトは広告収入で運営しています。広告ブロックを無効にして再読み込みしてください。',
  ],
  [
    'vi',
    'Bạn đang sử dụng trình chặn quảng cáo. Vui lòng tắt hoặc cho phép quảng cáo trên website để tiếp tục.',
  ],
  ['th', 'คุณกำลังใช้โปรแกรมบล็อกโฆษณา กรุณาปิดการใช้งาน AdBlock แล้วรีเฟรชหน้าเว็บ'],
  ['ko', '광고 차단 플러그인이 켜져 있습니다. 원활한 이용을 위해 광고 차단 기능을 꺼주세요.'],
  [
    'fa',
    'شما از افزونه مسدودکننده تبلیغات استفاده می‌کنید. لطفاً مسدودکننده تبلیغات را برای سایت ما غیرفعال کنید.',
  ],
  [
    'sv',
    'Du använder en adblocker. För att kunna läsa våra artiklar gratis behöver du stänga av den.',
  ],
  [
    'da',
    'Det ser ud til, at du bruger en adblocker. Annoncer finansierer vores journalistik. Slå venligst din adblocker fra.',
  ],
  [
    'fi',
    'Käytät mainostenestoa. Sivuston toiminta rahoitetaan mainoksilla. Kytke mainostenesto pois päältä ja päivitä sivu.',
  ],
  [
    'el',
    'Φαίνεται ότι χρησιμοποιείτε πρόγραμμα αποκλεισμού διαφημίσεων (Ad Blocker). Παρακαλούμε απενεργοποιήστε το για να συνεχίσετε.',
  ],
  [
    'cs',
    'Máte zapnutý AdBlock. Prosíme, vypněte jej pro naše stránky. Reklama nám umožňuje psát zdarma.',
  ],
  [
    'sk',
    'Máte zapnutý AdBlock. Prosíme, vypnite ho pre našu stránku. Reklama nám umožňuje písať zadarmo.',
  ],
  [
    'hu',
    'Úgy látjuk, hogy reklámblokkolót használ. Kérjük, kapcsolja ki, hogy hirdetéseinkből fenntarthassuk az oldalt.',
  ],
  ['ro', 'Folosești un ad blocker! Te rugăm să îl dezactivezi pentru a ne susține.'],
  ['bg', 'Изглежда, че използвате ad blocker. Моля, изключете го, за да подкрепите сайта.'],
  ['uk', 'Схоже, ви використовуєте AdBlock. Будь ласка, вимкніть його, щоб підтримати нас.'],
  ['he', 'נראה שחוסם פרסומות פועל בדפדפן שלך. כדי להמשיך לגלוש באתר יש לבטל את חוסם הפרסומות.'],
  [
    'ar',
    'عذراً، يبدو أنك تستخدم مانع الإعلانات. الإعلانات هي مصدر دخلنا الوحيد، فضلاً أوقف مانع الإعلانات وحدّث الصفحة.',
  ],
  [
    'hi',
    'हमने देखा है कि आप ऐड-ब्लॉकर का इस्तेमाल कर रहे हैं। हमारी साइट को सपोर्ट करने के लिए कृपया ऐड-ब्लॉकर बंद करें।',
  ],
  [
    'id',
    'Hai! Kami mendeteksi Anda menggunakan AdBlock. Iklan membantu kami menyediakan konten gratis. Silakan nonaktifkan AdBlock lalu muat ulang.',
  ],
  [
    'tr',
    'Reklam engelleyici kullandığınızı fark ettik. Ücretsiz içerik sunabilmemiz için lütfen sitemizi beyaz listeye ekleyin.',
  ],
  [
    'hr',
    'Čini se da koristite AdBlock. Oglasi nam pomažu da sadržaj bude besplatan. Molimo vas da ga isključite.',
  ],
  [
    'sr',
    'Изгледа да користите програм за блокирање реклама. Молимо вас да га искључите и освежите страницу.',
  ],
  [
    'sl',
    'Videti je, da uporabljate AdBlock. Oglasi nam omogočajo brezplačno vsebino. Prosimo, izklopite ga za našo stran.',
  ],
  [
    'et',
    'Paistab, et kasutate reklaamiblokeerijat. Reklaam aitab meil tasuta sisu pakkuda. Palun lülitage reklaamiblokeerija välja.',
  ],
  [
    'lv',
    'Izskatās, ka jūs izmantojat reklāmu bloķētāju. Reklāma palīdz mums strādāt. Lūdzu, izslēdziet to mūsu lapā.',
  ],
  ['lt', 'Panašu, kad naudojate reklamos blokavimo programą. Prašome ją išjungti mūsų svetainėje.'],
  [
    'ca',
    'Sembla que estàs fent servir un bloquejador de publicitat. La publicitat ens ajuda a ser gratuïts. Desactiva’l, si us plau.',
  ],
  [
    'no',
    'Det ser ut som du bruker en annonseblokkerer. Annonser finansierer journalistikken. Vennligst slå den av.',
  ],
]
