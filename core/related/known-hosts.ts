/** Hosts of the networks that sell "recommendations"; a link through them is paid for. */
export const AD_HOSTS =
  /(?:^|\.)(?:taboola(?:news)?\.com|outbrain\.com|mgid\.com|revcontent\.com|zergnet\.com|plista\.com|ligatus\.com|doubleclick\.net|googleadservices\.com|googlesyndication\.com|adclick\.\w+|dianomi\.com|content\.ad|engageya\.com|recreativ\.ru|smi2\.(?:ru|net)|24smi\.(?:org|net)|popin\.cc|yahoo-news-ads\.com)$/i

/** Where sharing buttons and app badges lead. */
export const SERVICE_HOSTS =
  /(?:^|\.)(?:facebook\.com|twitter\.com|x\.com|linkedin\.com|pinterest\.\w+|reddit\.com|whatsapp\.com|t\.me|telegram\.me|instagram\.com|youtube\.com|tiktok\.com|vk\.com|xing\.com|tumblr\.com|getpocket\.com|flipboard\.com|line\.me|weibo\.com|hatena\.ne\.jp|bsky\.app|threads\.net|apps\.apple\.com|itunes\.apple\.com|play\.google\.com|news\.google\.com|feedburner\.com|amazon\.\w+|amzn\.to)$/i
