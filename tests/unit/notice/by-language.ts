/** What is said in one language. */
export interface Samples {
  /** Notices as sites show them. */
  notices: readonly string[]
  /** Popups of other kinds that name an ad blocker or ask for something alike. */
  others: readonly string[]
  /** Other ways to call a blocker, alone. */
  nouns?: readonly string[]
}

/** Each in the shapes of well-known plugins, of recovery tools and of consent tools. */
export const BY_LANGUAGE: Readonly<Record<string, Samples>> = {
  ar: {
    notices: [
      'تم اكتشاف مانع الإعلانات. لدعمنا يرجى تعطيل مانع الإعلانات في هذا الموقع.',
      'يرجى إلغاء تنشيط adblocker من أجل متابعة القراءة على موقعنا.',
      'يبدو أنك تستخدم أداة حجب الاعلانات. الرجاء إيقاف مانع الاعلانات وإعادة تحميل الصفحة.',
    ],
    others: [
      'نستخدم ملفات تعريف الارتباط. يرجى تعطيل مانع الإعلانات لتخصيص اختياراتك.',
      'تسجيل الدخول. إذا لم يحدث شيء، قم بتعطيل مانع الإعلانات.',
      'اشترك للقراءة بدون إعلانات. لا حاجة إلى مانع إعلانات.',
    ],
    nouns: ['حاجب الإعلانات', 'برنامج حظر الإعلانات', 'أدبلوك'],
  },
  bg: {
    notices: [
      'Моля, изключете вашия adblocker, за да продължите.',
      'Открит е блокер за реклами. Моля, деактивирайте блокирането на реклами за този сайт.',
    ],
    others: [
      'Ние използваме бисквитки. Моля, изключете вашия adblocker, за да изберете услугите.',
      'Абонирайте се за четене без реклами. Не е необходим блокер на реклами.',
      'Вход. Ако нищо не се случва, изключете вашия блокер за реклами.',
    ],
    nouns: ['рекламен блокер', 'адблок'],
  },
  ca: {
    notices: [
      'Si us plau, desactiva el teu AdBlocker per continuar.',
      'Hem detectat un bloquejador d’anuncis. Desactiva el bloquejador d’anuncis en aquest lloc.',
    ],
    others: [
      'Fem servir galetes. Desactiva el teu AdBlocker per personalitzar els serveis.',
      'Subscriu-t’hi i llegeix sense anuncis. No cal cap bloquejador d’anuncis.',
      'Inicia sessió. Si no passa res, desactiva el bloquejador d’anuncis.',
    ],
    nouns: ['bloquejador de publicitat'],
  },
  cs: {
    notices: [
      'Prosím vypněte adblock, abyste mohli pokračovat.',
      'Zjistili jsme, že používáte blokátor reklam. Vypněte prosím blokování reklam na této stránce.',
    ],
    others: [
      'Používáme cookies, potřebujeme váš souhlas. Vypněte prosím adblock.',
      'Předplaťte si web bez reklam. Blokátor reklam není potřeba.',
      'Přihlaste se. Pokud se nic nestane, vypněte blokování reklam.',
    ],
  },
  da: {
    notices: [
      'Deaktiver venligst din adblocker for at fortsætte.',
      'Vi har registreret, at du bruger en annonceblokering. Slå din adblocker fra på denne side.',
    ],
    others: [
      'Vi beder om dit samtykke til cookies. Deaktiver din adblocker for at vælge.',
      'Bliv medlem og læs uden reklamer for 49 kr. Ingen adblocker nødvendig.',
      'Log ind. Hvis der ikke sker noget, så slå din adblocker fra.',
    ],
    nouns: ['reklameblokering', 'annonceblocker', 'adblok'],
  },
  de: {
    notices: [
      'Adblocker erkannt! Bitte deaktivieren Sie Ihren Adblocker, um weiterzulesen.',
      'Sie verwenden einen Werbeblocker. Bitte schalten Sie Ihren Werbeblocker aus oder nehmen Sie uns in die Whitelist auf.',
      'Bitte lassen Sie Werbung auf unserer Seite zu. Ihr Adblocker ist aktiv.',
    ],
    others: [
      'Wir und unsere 120 Partner verwenden Cookies. Bitte deaktivieren Sie Ihren Adblocker, um einzuwilligen.',
      'Lesen Sie werbefrei für 2,99 € im Monat – ganz ohne Adblocker.',
      'Anmelden. Falls nichts passiert, deaktivieren Sie bitte Ihren Werbeblocker.',
    ],
    nouns: ['Werbeblocker', 'Werbefilter', 'Sie blockieren unsere Werbung'],
  },
  el: {
    notices: [
      'Παρακαλούμε απενεργοποιήστε τα προγράμματα απόρριψης διαφημίσεων.',
      'ΕΝΤΟΠΙΣΤΗΚΕ ΠΡΟΓΡΑΜΜΑ ΑΠΟΚΛΕΙΣΜΟΥ ΔΙΑΦΗΜΙΣΕΩΝ. ΑΠΕΝΕΡΓΟΠΟΙΗΣΤΕ ΤΟ ADBLOCK.',
    ],
    others: [
      'Χρησιμοποιούμε cookies και ζητάμε τη συγκατάθεσή σας. Απενεργοποιήστε το adblock.',
      'Συνδρομή χωρίς διαφημίσεις. Δεν χρειάζεται αποκλεισμός διαφημίσεων.',
      'Σύνδεση. Αν δεν συμβεί τίποτα, απενεργοποιήστε τον αποκλεισμό διαφημίσεων.',
    ],
  },
  es: {
    notices: [
      'Adblock detectado. Por favor, desactiva tu bloqueador de anuncios para continuar.',
      'Hemos notado que estás usando un bloqueador de publicidad. Añádenos a la lista blanca de tu bloqueador.',
      'Parece que tienes un AdBlock. Deshabilita el AdBlock y recarga la página.',
    ],
    others: [
      'Usamos cookies. Desactiva tu bloqueador de anuncios para personalizar tu consentimiento.',
      'Suscríbete por 5 € al mes y lee sin publicidad. No necesitas un bloqueador de anuncios.',
      'Inicia sesión. Si no pasa nada, desactiva tu bloqueador de anuncios.',
    ],
  },
  et: {
    notices: [
      'Palun keelake oma reklaamiblokeerija, et jätkata.',
      'Tuvastasime, et teie brauseris on adblocker. Palun lülitage reklaamiblokeerija välja.',
    ],
    others: [
      'Kasutame küpsiseid. Palun keelake oma reklaamiblokeerija, et valida.',
      'Telli reklaamivaba leht. Reklaamiblokeerijat ei ole vaja.',
      'Logi sisse. Kui midagi ei juhtu, keelake oma reklaamiblokeerija.',
    ],
    nouns: ['reklaamide blokeerimine'],
  },
  fa: {
    notices: [
      'لطفا مسدودکننده تبلیغات خود را غیرفعال کنید.',
      'به نظر می‌رسد شما از مسدود کننده تبلیغات استفاده می‌کنید. برای حمایت از ما ادبلاک را خاموش کنید.',
    ],
    others: [
      'ما از کوکی استفاده می‌کنیم. لطفا مسدودکننده تبلیغات را غیرفعال کنید.',
      'با خرید اشتراک بدون تبلیغ بخوانید. نیازی به مسدودکننده تبلیغات نیست.',
      'ورود. اگر اتفاقی نیفتاد، مسدودکننده تبلیغات را غیرفعال کنید.',
    ],
    nouns: ['ضد تبلیغات', 'اد بلاک'],
  },
  fi: {
    notices: [
      'Poista mainosesto käytöstä, ole hyvä, niin voit jatkaa.',
      'Havaitsimme, että käytät mainostenesto-ohjelmaa. Ota mainostenesto pois päältä tällä sivulla.',
    ],
    others: [
      'Käytämme evästeitä. Poista mainosesto käytöstä, niin voit antaa suostumuksesi.',
      'Tilaa lehti ilman mainoksia. Mainosestoa ei tarvita.',
      'Kirjaudu sisään. Jos mitään ei tapahdu, poista mainosesto käytöstä.',
    ],
    nouns: ['mainosten esto', 'mainoksenesto', 'mainosten estäjä'],
  },
  fr: {
    notices: [
      'Bloqueur de publicité détecté. Merci de désactiver votre bloqueur de publicité.',
      'Vous utilisez un adblocker. Pour nous soutenir, ajoutez notre site à la liste blanche de votre bloqueur de pubs.',
      'Veuillez desactiver votre bloqueur de publicites pour continuer.',
    ],
    others: [
      'Nous utilisons des cookies. Veuillez désactiver votre bloqueur de publicité pour personnaliser.',
      'Abonnez-vous et lisez sans publicité pour 1 € par mois. Pas besoin de bloqueur de publicité.',
      'Connectez-vous. Si rien ne se passe, désactivez votre bloqueur de publicité.',
    ],
    nouns: ['bloqueur publicitaire', 'bloqueurs de pub', 'anti-pub'],
  },
  he: {
    notices: [
      'זיהינו חוסם פרסומות. אנא כבו את חוסם הפרסומות כדי להמשיך לקרוא.',
      'נראה שאתם משתמשים ב-Adblock. אנא השביתו את חוסמי המודעות ורעננו את הדף.',
    ],
    others: [
      'אנו משתמשים בעוגיות. כבו את חוסם הפרסומות כדי לבחור.',
      'מנוי ללא פרסומות. אין צורך בחוסם פרסומות.',
      'התחברות: אם שום דבר לא קורה, כבו את חוסם הפרסומות.',
    ],
    nouns: ['תוכנה לחסימת פרסומות', 'אדבלוק'],
  },
  hi: {
    notices: [
      'विज्ञापन अवरोधक का पता चला। कृपया अपना विज्ञापन अवरोधक बंद करें।',
      'लगता है कि आप ऐड ब्लॉकर का उपयोग कर रहे हैं। कृपया ऐड ब्लॉकर को अक्षम करें और पेज रीफ्रेश करें।',
    ],
    others: [
      'हम कुकी का उपयोग करते हैं। कृपया विज्ञापन अवरोधक बंद करें।',
      'सदस्यता लें और विज्ञापन-मुक्त पढ़ें। विज्ञापन अवरोधक की आवश्यकता नहीं।',
      'लॉग इन करें। यदि कुछ नहीं होता, तो विज्ञापन अवरोधक बंद करें।',
    ],
    nouns: ['विज्ञापनों को ब्लॉक', 'एड-ब्लॉकर'],
  },
  hr: {
    notices: [
      'Molimo onemogućite svoj adblocker za nastavak.',
      'Primijetili smo da koristite program za blokiranje oglasa. Isključite blokator oglasa na ovoj stranici.',
    ],
    others: [
      'Koristimo kolačiće. Molimo onemogućite svoj adblocker.',
      'Pretplatite se i čitajte bez oglasa. Blokator oglasa nije potreban.',
      'Prijavite se. Ako se ništa ne dogodi, isključite blokator oglasa.',
    ],
    nouns: ['blokiranje reklama'],
  },
  hu: {
    notices: [
      'Kérjük, állítsd le az adblockert!',
      'Reklámblokkolót észleltünk. Kérjük, kapcsolja ki a hirdetésblokkolót az oldalunkon.',
      'Tiltsd le a reklámszűrőt, és frissítsd az oldalt!',
    ],
    others: [
      'Sütiket használunk. Kérjük, állítsd le az adblockert a hozzájáruláshoz.',
      'Fizessen elő, és olvasson reklámok nélkül. Hirdetésblokkolóra nincs szükség.',
      'Bejelentkezés. Ha nem történik semmi, kapcsolja ki a reklámblokkolót.',
    ],
    nouns: ['hirdetésszűrő', 'reklámgátló', 'hirdetéseket blokkoló'],
  },
  id: {
    notices: [
      'AdBlock terdeteksi! Mohon nonaktifkan AdBlock anda untuk mendukung kami.',
      'Sepertinya anda menggunakan pemblokir iklan. Silakan matikan pemblokir iklan di situs ini.',
      'Izinkan iklan di situs kami dan matikan adblock.',
    ],
    others: [
      'Kami menggunakan cookie. Nonaktifkan pemblokir iklan untuk memilih.',
      'Berlangganan untuk membaca tanpa iklan. Tidak perlu pemblokir iklan.',
      'Masuk ke akun. Jika tidak terjadi apa-apa, matikan pemblokir iklan.',
    ],
    nouns: ['penghalang iklan', 'pemblokiran iklan'],
  },
  it: {
    notices: [
      'AdBlock rilevato. Disabilita l’AdBlock per continuare a leggere.',
      'Stai usando un ad blocker. Per favore disattiva il blocco degli annunci su questo sito.',
      'Per accedere ai contenuti ti chiediamo di disattivare il blocco della pubblicità.',
    ],
    others: [
      'Usiamo i cookie. Disattiva il tuo ad blocker per scegliere.',
      'Abbonati e leggi senza pubblicità a 1 € al mese. Non serve un ad blocker.',
      'Accedi. Se non succede nulla, disattiva il tuo ad blocker.',
    ],
    nouns: ['blocco annunci', 'blocca pubblicità'],
  },
  ja: {
    notices: [
      '広告ブロッカーが検出されました。広告ブロッカーを無効にしてください。',
      'Adblockを無効にしてから、ページを再読み込みしてください。',
      'アドブロックをご利用中のようです。当サイトを応援するため、広告ブロックを解除してください。',
    ],
    others: [
      'クッキーを使用しています。広告ブロッカーを無効にしてください。',
      '月額500円で広告なし。広告ブロッカーは不要です。',
      'ログインできない場合は、広告ブロッカーを無効にしてください。',
    ],
    nouns: ['広告遮断ソフト'],
  },
  ko: {
    notices: [
      '광고차단 기능을 비활성화하세요.',
      '애드블록이 감지되었습니다. 광고 차단 프로그램을 해제해 주세요.',
      '광고 차단기를 사용 중인 것 같습니다. 광고를 허용해 주세요.',
    ],
    others: [
      '쿠키 사용에 동의해 주세요. 광고 차단을 해제하세요.',
      '구독하면 광고 없이 볼 수 있습니다. 광고 차단기가 필요 없습니다.',
      '로그인. 아무 반응이 없으면 광고 차단을 해제하세요.',
    ],
    nouns: ['애드 블록', '광고를 차단'],
  },
  lb: {
    notices: [
      'Dir benotzt en Adblocker. Deaktivéiert w.e.g. Ären Adblocker fir weiderzeliesen.',
      'Adblocker erkannt. Schalt Ären Adblocker fir eis Säit aus.',
    ],
    others: [
      'Mir benotze Cookien. Deaktivéiert Ären Adblocker fir Är Wiel ze treffen.',
      'Abo ouni Reklammen fir 5 € de Mount, keen Adblocker néideg.',
      'Aloggen. Wann näischt geschitt, deaktivéiert Ären Adblocker.',
    ],
    nouns: ['Reklammblocker'],
  },
  lt: {
    notices: [
      'Prašome, išjunkite Adblocker, kad galėtumėte tęsti.',
      'Aptikome, kad naudojate reklamos blokatorių. Išjunkite reklamų blokavimą šioje svetainėje.',
    ],
    others: [
      'Naudojame slapukus. Išjunkite Adblocker, kad galėtumėte pasirinkti.',
      'Prenumeruokite be reklamos. Reklamos blokatoriaus nereikia.',
      'Prisijunkite. Jei nieko neįvyksta, išjunkite reklamos blokatorių.',
    ],
    nouns: ['skelbimų blokavimas'],
  },
  lv: {
    notices: [
      'Lūdzu, izslēdziet reklāmu bloķētāju, lai turpinātu.',
      'Konstatēts adblock. Lūdzu, atslēdziet reklāmu bloķēšanu mūsu lapā.',
    ],
    others: [
      'Mēs izmantojam sīkdatnes. Lūdzu, izslēdziet reklāmu bloķētāju.',
      'Abonējiet bez reklāmām. Reklāmu bloķētājs nav nepieciešams.',
      'Pieslēdzieties. Ja nekas nenotiek, izslēdziet reklāmu bloķētāju.',
    ],
  },
  nl: {
    notices: [
      'Schakel uw adblocker uit om verder te lezen.',
      'Het lijkt erop dat je een advertentieblokker gebruikt. Zet je adblocker uit voor deze site.',
      'Adblocker gedetecteerd. Sta advertenties op onze site toe.',
    ],
    others: [
      'Wij gebruiken cookies. Schakel uw adblocker uit om te kiezen.',
      'Lees zonder advertenties voor € 2 per maand. Geen adblocker nodig.',
      'Inloggen. Als er niets gebeurt, schakel dan je adblocker uit.',
    ],
    nouns: ['reclameblokker', 'adblokker'],
  },
  no: {
    notices: [
      'Vennligst deaktiver annonseblokkeringen din for å fortsette.',
      'Det ser ut til at du bruker en annonseblokkerer. Slå av adblocker på denne siden.',
    ],
    others: [
      'Vi bruker informasjonskapsler. Slå av adblocker for å velge.',
      'Les uten annonser for 49 kr i måneden. Ingen annonseblokkering nødvendig.',
      'Logg inn. Hvis ingenting skjer, slå av annonseblokkeringen.',
    ],
    nouns: ['reklameblokkering'],
  },
  oc: {
    notices: [
      'Mercés de desactivar vòstre adblocker per contunhar.',
      'Avèm remarcat un blocador de publicitat. Desactivatz lo blocador sus aqueste site: vòstre adblocker l’empacha.',
    ],
    others: [
      'Utilizam de cookies. Mercés de desactivar vòstre adblocker.',
      'Abonatz-vos, sens publicitat. Pas besonh d’adblocker.',
      'Connectatz-vos. Se res se passa pas, desactivatz vòstre adblocker.',
    ],
  },
  pl: {
    notices: [
      'Wykryto AdBlock. Prosimy, wyłącz blokowanie reklam, aby czytać dalej.',
      'Wygląda na to, że korzystasz z blokera reklam. Dodaj naszą stronę do listy wyjątków swojego AdBlocka.',
      'Prosimy, wyłącz adblocker.',
    ],
    others: [
      'Używamy plików cookie. Wyłącz adblocker, aby wyrazić zgodę.',
      'Subskrybuj i czytaj bez reklam. Nie potrzebujesz blokera reklam.',
      'Zaloguj się. Jeśli nic się nie dzieje, wyłącz blokowanie reklam.',
    ],
    nouns: ['wtyczka blokująca reklamy', 'blokowanie wyświetlania reklam'],
  },
  pt: {
    notices: [
      'Detectamos que você está usando um bloqueador de anúncios. Por favor, desative o AdBlock.',
      'Por favor, desative seu bloqueador de publicidades para continuar.',
      'Parece que está a usar um bloqueador de publicidade. Adicione o nosso site às exceções do bloqueador de publicidade.',
    ],
    others: [
      'Usamos cookies. Desative seu bloqueador de anúncios para personalizar.',
      'Assine por R$ 5 por mês e leia sem anúncios. Você não precisa de bloqueador de anúncios.',
      'Faça login com sua senha. Se nada acontecer, desative seu bloqueador de anúncios.',
    ],
    nouns: ['bloqueador de propagandas'],
  },
  ro: {
    notices: [
      'Vă rugăm să dezactivați adblocker-ul pentru a continua.',
      'Am detectat un blocator de reclame. Dezactivați blocarea reclamelor pe acest site.',
    ],
    others: [
      'Folosim cookie-uri. Dezactivați adblocker-ul pentru a alege.',
      'Abonați-vă și citiți fără reclame. Nu este nevoie de un blocator de reclame.',
      'Autentificați-vă. Dacă nu se întâmplă nimic, dezactivați blocatorul de reclame.',
    ],
    nouns: ['blocarea anunțurilor'],
  },
  ru: {
    notices: [
      'Обнаружено использование AdBlock. Пожалуйста, отключите блокировку рекламы.',
      'Мы обнаружили, что вы используете расширение для блокировки рекламы. Поддержите нас: отключите АдБлок.',
      'Дезактивируйте блокировщик рекламы и обновите страницу.',
    ],
    others: [
      'Мы используем куки. Отключите блокировщик рекламы, чтобы настроить сервисы.',
      'Оформите подписку и читайте без рекламы. Блокировщик рекламы не нужен.',
      'Войти. Если ничего не происходит, отключите блокировщик рекламы.',
    ],
    nouns: ['рекламу блокирует', 'антибаннер', 'эдблок'],
  },
  sk: {
    notices: [
      'Prosím, vypnite blokovanie reklám, aby ste mohli pokračovať.',
      'Zistili sme, že používate adblock. Vypnite ho prosím: blokátor reklám vypnite pre túto stránku.',
    ],
    others: [
      'Používame cookies a potrebujeme súhlas. Vypnite blokovanie reklám.',
      'Predplaťte si web bez reklám. Blokátor reklám nie je potrebný.',
      'Prihláste sa. Ak sa nič nestane, vypnite blokovanie reklám.',
    ],
  },
  sl: {
    notices: [
      'Prosimo, onemogočite zaviralec oglasov za našo stran.',
      'Zaznali smo, da uporabljate blokator oglasov. Prosimo, izklopite adblock.',
    ],
    others: [
      'Uporabljamo piškotke. Prosimo, onemogočite zaviralec oglasov.',
      'Naročite se in berite brez oglasov. Zaviralec oglasov ni potreben.',
      'Prijavite se. Če se nič ne zgodi, izklopite blokator oglasov.',
    ],
    nouns: ['preprečevanje oglasov'],
  },
  sr: {
    notices: [
      'Молимо вас да онемогућите блокирање огласа на овом сајту.',
      'Izgleda da koristite ad blocker. Molimo isključite blokator reklama na ovom sajtu.',
      'Откривен је адблок. Искључите адблокер и освежите страницу.',
    ],
    others: [
      'Користимо колачиће. Молимо искључите адблокер.',
      'Претплатите се и читајте без реклама. Блокатор реклама није потребан.',
      'Пријавите се. Ако се ништа не догоди, искључите блокатор реклама.',
    ],
  },
  sv: {
    notices: [
      'Vänligen inaktivera din adblock för att fortsätta.',
      'Det ser ut som att du använder en annonsblockerare. Stäng av din annonsblockerare på den här sidan.',
    ],
    others: [
      'Vi använder kakor. Stäng av din annonsblockerare för att välja.',
      'Prenumerera och läs utan annonser. Ingen annonsblockerare behövs.',
      'Logga in. Om inget händer, stäng av din annonsblockerare.',
    ],
    nouns: ['reklamblockerare', 'annonsblockering'],
  },
  th: {
    notices: [
      'ตรวจพบตัวบล็อกโฆษณา กรุณาปิดตัวบล็อกโฆษณา',
      'ดูเหมือนว่าคุณกำลังใช้ AdBlock โปรดปิดโปรแกรมบล็อคโฆษณาเพื่อสนับสนุนเว็บไซต์',
    ],
    others: [
      'เราใช้คุกกี้ กรุณาปิดตัวบล็อกโฆษณาเพื่อเลือก',
      'สมัครสมาชิกเพื่ออ่านแบบไม่มีโฆษณา ไม่จำเป็นต้องใช้ตัวบล็อกโฆษณา',
      'เข้าสู่ระบบ หากไม่มีอะไรเกิดขึ้น ให้ปิดตัวบล็อกโฆษณา',
    ],
    nouns: ['ปิดกั้นโฆษณา', 'แอดบล็อก'],
  },
  tr: {
    notices: [
      'Lütfen reklam engelleyicinizi devre dışı bırakın.',
      'REKLAM ENGELLEYİCİ TESPİT EDİLDİ! LÜTFEN REKLAM ENGELLEYİCİNİZİ KAPATIN.',
      'Adblock kullandığınızı tespit ettik. Adblock eklentinizi kapatıp sayfayı yenileyin.',
    ],
    others: [
      'Çerezleri kullanıyoruz. Lütfen reklam engelleyicinizi devre dışı bırakın.',
      'Abone olun, reklamsız okuyun. Reklam engelleyiciye gerek yok.',
      'Giriş yapın. Bir şey olmazsa reklam engelleyicinizi kapatın.',
    ],
    nouns: ['reklam önleyici', 'reklam engelleme yazılımı'],
  },
  uk: {
    notices: [
      'Будь ласка, вимкніть ваш блокувач реклами.',
      'Ми виявили, що ви використовуєте блокувальник реклами. Вимкніть його: AdBlock слід відключити на цьому сайті.',
    ],
    others: [
      'Ми використовуємо файли cookie. Вимкніть ваш блокувач реклами.',
      'Передплатіть і читайте без реклами. Блокувальник реклами не потрібен.',
      'Увійдіть. Якщо нічого не відбувається, вимкніть блокувальник реклами.',
    ],
    nouns: ['блокування реклами', 'адблок'],
  },
  vi: {
    notices: [
      'Vui lòng vô hiệu hóa trình chặn quảng cáo để tiếp tục.',
      'Phát hiện AdBlock! Bạn vui lòng tắt Adblock để ủng hộ chúng tôi.',
      'Co ve ban dang su dung trinh chan quang cao. Vui long tat trinh chan quang cao cho trang nay.',
    ],
    others: [
      'Trang này dùng cookie. Vui lòng tắt trình chặn quảng cáo.',
      'Đăng ký để đọc không quảng cáo. Bạn không cần trình chặn quảng cáo.',
      'Đăng nhập. Nếu không có gì xảy ra, vui lòng tắt trình chặn quảng cáo.',
    ],
    nouns: ['chặn các quảng cáo', 'phần mềm chặn quảng cáo'],
  },
  zh: {
    notices: [
      '检测到您正在使用广告拦截插件，请关闭广告拦截后刷新页面。',
      '請停用廣告過濾軟體，或將本站加入白名單。我們偵測到廣告過濾軟體。',
      '请停用广告拦截，支持我们。',
      '偵測到 AdBlock，請關閉 AdBlock。',
    ],
    others: [
      '我们使用 Cookie，请停用广告拦截以进行设置。',
      '订阅会员，无广告阅读，无需广告拦截。',
      '登录。如果没有反应，请关闭广告拦截。',
    ],
    nouns: ['广告屏蔽软件', '拦截了广告', '擋住廣告，廣告封鎖器', '去广告插件'],
  },
}
