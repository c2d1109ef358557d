import { deflateSync } from "node:zlib";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
// core/notice/reading/labels.ts
/** What the reader of sentences tells apart. Of a button the same labels say what pressing it does. */
var LABELS = [
	"asks",
	"noticed",
	"holdsBack",
	"pays",
	"remedy",
	"about",
	"consent",
	"price",
	"other",
	"notice"
];
// core/notice/reading/lexicon/lexicon.ts
/** What words can mean to the reader of sentences. Each concept is the same in all languages. */
var CONCEPTS = [
	"blocker",
	"ads",
	"block",
	"off",
	"allow",
	"using",
	"site",
	"please",
	"support",
	"access",
	"reload",
	"fail",
	"if",
	"not",
	"part",
	"cookie",
	"pay",
	"login",
	"mail",
	"age",
	"tool",
	"report",
	"how",
	"done"
];
// core/notice/reading/feature-table.ts
/** How many features the model can know. */
var MODEL_ROWS = 2 ** 16;
/** Rows that are searched together: so full a table finds place for nearly every feature. */
var BUCKET = 4;
var BUCKETS = MODEL_ROWS / BUCKET;
/** Gives a feature a row. -1 where both its buckets are full. */
function addRow({ marks }, feature) {
	const { mark, buckets } = placesOf(feature);
	for (const bucket of buckets) for (let row = bucket * BUCKET; row < (bucket + 1) * BUCKET; row += 1) {
		if (marks[row] === 0) {
			marks[row] = mark;
			return row;
		}
		if (marks[row] === mark) return row;
	}
	return -1;
}
/** Spreads the few values of a mark over all buckets: a large odd number. */
var SPREAD = 1540483477;
function placesOf(feature) {
	const hash = hashOf(feature);
	const mark = (hash >>> 24) % 255 + 1;
	const first = hash % BUCKETS;
	return {
		mark,
		buckets: [first, (first ^ Math.imul(mark, SPREAD) >>> 8) % BUCKETS]
	};
}
/** FNV-1a with a final mix. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(feature) {
	let hash = 2166136261;
	for (let index = 0; index < feature.length; index += 1) {
		hash ^= feature.charCodeAt(index);
		hash = Math.imul(hash, 16777619);
	}
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 739982445);
	hash ^= hash >>> 12;
	return hash >>> 0;
}
// core/notice/reading/sentence-model.ts
/** The likelihood of log-odds. https://en.wikipedia.org/wiki/Logistic_function */
function likelihood(logOdds) {
	return 1 / (1 + Math.exp(-logOdds));
}
// core/notice/reading/box-features.ts
/** Labels of one sentence; the last is of whole boxes. */
var OF_SENTENCES = LABELS.slice(0, -1);
/** From this confidence on the phrases alone would ask. */
var PHRASES_ASK = .6;
var EVIDENCE = [
	...[
		"asksToDisable",
		"asksNext",
		"saysDetected",
		"asksForSupport",
		"offersReload"
	],
	...[
		"holdsBack",
		"asksByButton",
		"asksForConsent",
		"asksForMoney",
		"asksToLogIn"
	],
	...[
		"asksAge",
		"isConditional",
		"blamesOtherTool",
		"isTour"
	]
];
/** The numbers that the fit over whole boxes weighs, 0 to about 2 each. */
function boxFeatures(box) {
	const sentences = box.sentences.map(({ scores }) => likelihoods(scores));
	const nouns = box.sentences.map(({ concepts }) => nounOf(concepts));
	const near = nouns.map((noun, index) => Math.max(noun, .8 * (nouns[index - 1] ?? 0), .6 * (nouns[index - 2] ?? 0), .7 * (nouns[index + 1] ?? 0)));
	return [
		...requestFeatures(box, sentences, near, nouns),
		...labelFeatures(box, sentences),
		...CONCEPTS.map((concept) => Number(box.sentences.some((it) => it.concepts.has(concept)))),
		...phraseFeatures(box, sentences, near, nouns),
		...pairFeatures(sentences)
	];
}
function likelihoods(scores) {
	return Object.fromEntries(LABELS.map((label) => [label, likelihood(scores[label])]));
}
/** How plainly a sentence names the thing: a blocker, adverts that something is done to, or adverts. */
function nounOf(concepts) {
	if (concepts.has("blocker")) return 1;
	if (!concepts.has("ads")) return 0;
	return concepts.has("allow") || concepts.has("block") || concepts.has("off") ? .9 : .5;
}
/** Log-odds again, bounded, a quarter each. */
function logOdds(value) {
	const bounded = Math.min(.99, Math.max(.01, value));
	return Math.log(bounded / (1 - bounded)) / 4;
}
function most(values) {
	return Math.max(0, ...values);
}
function requestOf(sentences, near) {
	const strongest = (label) => most(sentences.map((it, i) => it[label] * (near[i] ?? 0)));
	const asks = strongest("asks");
	const noticed = strongest("noticed");
	const holdsBack = strongest("holdsBack");
	const at = sentences.findIndex((it, i) => it.asks * (near[i] ?? 0) === asks);
	const failedBefore = asks > 0 ? most(sentences.slice(0, at + 1).map((it) => it.remedy)) : 0;
	return {
		asks,
		noticed,
		holdsBack,
		any: Math.max(asks, noticed, holdsBack),
		failedBefore
	};
}
function requestFeatures(box, sentences, near, nouns) {
	const { asks, noticed, holdsBack, any, failedBefore } = requestOf(sentences, near);
	const plain = most(sentences.map((it, i) => (near[i] ?? 0) * Math.max(it.asks, it.noticed, it.holdsBack) * [
		"remedy",
		"about",
		"consent",
		"price",
		"other"
	].reduce((rest, label) => rest * (1 - it[label]), 1)));
	const failed = Number(box.sentences.some(({ concepts }) => concepts.has("part") && concepts.has("fail")));
	const noun = most(nouns);
	return [
		...[
			asks,
			logOdds(asks),
			plain,
			logOdds(plain),
			noticed,
			logOdds(noticed)
		],
		...[
			holdsBack,
			logOdds(holdsBack),
			asks * noticed,
			asks * holdsBack,
			noticed * holdsBack
		],
		...[
			most(sentences.map(({ pays }) => pays)) * any,
			failedBefore,
			failedBefore * asks
		],
		...[
			failed,
			failed * asks,
			buttonOf(box, "asks") * any
		],
		...[
			Number(noun === 0),
			Number(noun === .5),
			noun
		],
		...[Math.min(sentences.length, 10) / 10, Number(sentences.length === 1)]
	];
}
function buttonOf(box, label) {
	return most(box.buttons.map((scores) => likelihood(scores[label])));
}
function labelFeatures(box, sentences) {
	const ofLabels = (measure) => OF_SENTENCES.map(measure);
	return [
		...ofLabels((label) => most(sentences.map((it) => it[label]))),
		...ofLabels((label) => most(sentences.map((it) => it[label] * (1 - it.asks) * (1 - it.noticed) * (1 - it.holdsBack)))),
		...ofLabels((label) => Math.min(3, sentences.reduce((sum, it) => sum + it[label], 0)) / 3),
		...ofLabels((label) => sentences[0]?.[label] ?? 0),
		...ofLabels((label) => buttonOf(box, label))
	];
}
function phraseFeatures(box, sentences, near, nouns) {
	const { any, failedBefore } = requestOf(sentences, near);
	const ids = new Set(box.evidence.map(({ id }) => id));
	const whole = likelihood(box.whole);
	const wouldAsk = Number(box.confidence >= PHRASES_ASK);
	return [
		...[
			Math.max(-6, Math.min(6, box.whole)) / 4,
			whole,
			whole * most(nouns)
		],
		...EVIDENCE.map((id) => Number(ids.has(id))),
		...[
			box.confidence,
			wouldAsk,
			box.confidence * any,
			wouldAsk * failedBefore
		]
	];
}
/** Every two labels that a box says: "noticed" beside "asks" is a notice, "asks" beside "consent" is not. */
function pairFeatures(sentences) {
	const surest = OF_SENTENCES.map((label) => most(sentences.map((it) => it[label])));
	return surest.flatMap((one, index) => surest.slice(index + 1).map((other) => one * other));
}
// core/notice/read/reading-limits.ts
/** How much of a page and of its boxes is read. The weights of what is then found: `judge/weights.ts`. */
/**
* The longest text of a box above the page that may be a notice, in characters. Of the notices measured the
* median has 141, the longest 664.
*/
var MAX_BOX_TEXT = 1500;
// core/notice/judge/normalize.ts
/** Letters that Unicode does not decompose and people write either way; Persian keyboards type Arabic ones, and back. */
var LETTERS = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
	ı: "i",
	ς: "σ",
	ي: "ی",
	ى: "ی",
	ك: "ک",
	ة: "ه",
	"’": "'",
	"‘": "'",
	ʼ: "'"
};
var LETTER$1 = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
/** Accents of Latin, Greek, Cyrillic, and points of Hebrew and Arabic; Indic and Thai vowel signs stay. */
var MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
/** Soft hyphens, zero-width and direction characters: none of them is rendered. */
var INVISIBLE = /\p{Cf}/gu;
/**
* The form in which texts and phrases meet: lower case, no accents, one kind of each letter, single spaces.
* Publishers drop accents as readers do ("desactiver", "ΔΙΑΦΗΜΙΣΕΩΝ"), so they say nothing.
*/
function foldText(text) {
	return text.normalize("NFKD").toLowerCase().replace(MARKS, "").replace(INVISIBLE, "").normalize("NFKC").replace(LETTER$1, (letter) => LETTERS[letter] ?? letter).replace(/\s+/g, " ").trim();
}
/** Homoglyphs of Latin letters (Cyrillic, Greek, small capitals), each before what it is read as. */
var HOMOGLYPHS = new Map("аa вb еe кk мm нh оo рp сc тt уy хx іi ѕs ԁd ӏl αa βb εe ιi κk νv οo ρp τt ᴀa ʙb ᴄc ᴅd ᴇe ᴋk ʟl ᴏo ʀr".split(" ").map((pair) => [pair.charAt(0), pair.charAt(1)]));
/** A word that mixes letters of both looks Latin, and is not. */
var WORD$1 = /\p{L}+/gu;
var LATIN_LETTER = /[a-zᴀ-ᴢʀʙʟ]/;
var ALIKE_LETTER = /[\u0370-\u052fᴀ-ᴢʀʙʟ]/;
/** Letters parted one by one; ordinary text never has five in a row. */
var SPACED = /(?<![\p{L}\p{N}])(?:\S[ ._·*-]){4,}\S(?![\p{L}\p{N}])/gu;
/** "bl○ck", "bl0ck", "@dbl*ck" */
var BROKEN_BLOCK = /(?<!\p{L})[a@4]d(s?[ -]?)b[l1|!][^a-z\s]{1,2}ck/gu;
/** `foldText`, and words disguised to pass blockers made plain. Every text goes through it once. */
function normalize(text) {
	return foldText(text).replace(SPACED, (letters) => letters.replace(/[ ._·*-]/g, "")).replace(WORD$1, unmask).replace(BROKEN_BLOCK, "ad$1block");
}
function unmask(word) {
	if (!LATIN_LETTER.test(word) || !ALIKE_LETTER.test(word)) return word;
	return [...word].map((letter) => HOMOGLYPHS.get(letter) ?? letter).join("");
}
/** The end of a sentence; the full stop of an initial or an abbreviation ("w. e. g.") is none. */
var END = /(?<=(?<!(?:^|[\s.])\p{L})[.!?…])\s+|(?<=[。！？।؟])\s*/u;
/** The sentences of a text, normalized, so that a verb is never paired with a noun of another sentence. */
function splitSentences(text) {
	return text.split(END).map(normalize);
}
// core/notice/phrases/choose-languages.ts
/** Language codes whose texts are read with the words of another. */
var ALIASES = {
	nb: "no",
	nn: "no",
	iw: "he",
	in: "id",
	ms: "id",
	bs: "hr",
	sh: "hr",
	me: "sr",
	gl: "pt",
	yue: "zh",
	mo: "ro",
	be: "ru"
};
/** Characters only one language has say as much as this many small words. */
var LETTERS_COUNT = 3;
/** A language with nearly as many of its own words in the text as the best is tried, too: kin are close. */
var NEARLY = .6;
/** No more guesses than this judge one text, or false friends would meet. */
var MAX_GUESSES = 3;
/** From this many own words on a guess is no accident. */
var SURE = 2;
/**
* Chooses English, the page's own language, and those the text itself shows by its letters and small words:
* `lang` is often left at the theme's default.
*/
function chooseLanguages(lang, text, known) {
	const code = lang.toLowerCase().split(/[-_]/)[0] ?? "";
	const declared = code === "en" ? void 0 : known[ALIASES[code] ?? code];
	const words = textWords(text);
	const guesses = Object.values(known).map((phrases) => ({
		phrases,
		score: scoreOf(phrases, words)
	})).sort((a, b) => b.score - a.score);
	const best = guesses[0]?.score ?? 0;
	const likely = guesses.slice(0, MAX_GUESSES).filter(({ score }) => score >= Math.max(1, best * NEARLY)).map(({ phrases }) => phrases);
	const { en } = known;
	const always = [en, declared].filter((phrases) => phrases !== void 0);
	return {
		languages: [.../* @__PURE__ */ new Set([...always, ...likely])],
		isSure: best >= SURE || declared !== void 0
	};
}
function textWords(text) {
	const part = (words) => new Set(words.match(/[\p{L}\p{M}]+/gu));
	const folded = foldText(text);
	return {
		folded,
		spelled: part(text.normalize("NFC").toLowerCase()),
		unaccented: part(folded)
	};
}
/** A word without its accents is half a proof: so short, it is one of another language, too. */
function scoreOf({ own = "", letters }, { folded, spelled, unaccented }) {
	const plain = foldText(own).split(" ");
	const scores = own.split(" ").map((word, index) => {
		if (spelled.has(word)) return 1;
		return unaccented.has(plain[index] ?? word) ? .5 : 0;
	});
	const byLetters = letters && new RegExp(letters).test(folded) ? LETTERS_COUNT : 0;
	return scores.reduce((sum, score) => sum + score, byLetters);
}
// core/notice/phrases/compile-pattern.ts
/**
* Letters of Latin, Greek and Cyrillic, which part their words by spaces; between others there is no
* boundary to ask for. Plain ranges: with property classes (`\p{L}`) thousands of patterns take too long to compile.
*/
var LETTER = "[a-zß-ԯ]";
/** Letters and vowel signs of any script, no more than a word has: over any number a text is read once for each. */
var ANY_LETTERS = "[a-zß-῿぀-퟿]{0,30}";
/** A word and the space behind it. */
var ANY_WORD = "\\S{1,40}\\s";
var compiled = /* @__PURE__ */ new Map();
/** The pattern of a list of alternatives (see `Phrases`) over normalized text. Made once, when first asked for. */
function compilePattern(alternatives) {
	const known = compiled.get(alternatives);
	if (known) return known;
	const source = foldText(alternatives).replace(/ ?\| ?/g, "|").replaceAll(" ~ ", `\\s(?:${ANY_WORD}){0,5}`).replaceAll(" ", "[ -]").replaceAll("*", ANY_LETTERS);
	const pattern = new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`);
	compiled.set(alternatives, pattern);
	return pattern;
}
// core/notice/phrases/international-phrases.ts
/**
* Words that are the same in many languages and mean the same wherever they stand: loanwords, Latin roots,
* brands, and nouns put together from "advertising" and "block", in whichever order a language does it.
*/
var internationalPhrases = {
	blocker: "ads? ?blo[ck]* | advert* blo[ck]* | u ?block* | adguard* | (reklaa?m|reclam|annon[cs]|werbe|advertenti|oglas)* ?blo[ck]* | blo([ck]|qu)* ([a-z]{1,5}[\\s']){0,2}(reklaa?m|reclam|oglas|ann?un[ct]?i|anunt|anunc|annonc|publi[ck]i|pub(s|bli)?(?!li))*",
	disable: "d[ei][sz]?a[ck]{0,2}t{1,2}iv* | inaktiv* | d[ei]sh?abil* | white ?list*",
	found: "dete[ck]*",
	support: "gratis | gratuit* | finan[cz]*",
	tool: "vpn | proxy | javascript | (re ?)?captcha* | in[ck]ognito | robot*",
	consent: "cookie* | consent(ement|iment*|imiento)? | consenso | gdpr | rgpd | dsgvo",
	privacy: "privac* | datenschutz* | confidential* | confidencialit* | confidențialit* | konfiden[ct]* | vie privée | vida privada",
	failed: "stripe | paypal | firebase | turnstile | disqus | google maps | paiement* | pagamento* | zahlung* | betaling*",
	money: "[$£€¥₩₹₽₴₺₪] ?[0-9] | [0-9] ?([$£€¥₩₹₽₴₺₪] | (kr | zł | kč | ft | lei | eur | usd | tl | руб | грн | лв)) | abb?on[aei]* | subscr* | premium",
	logIn: "login | log in | password | passwort",
	age: "(?<![0-9.,:])(18 | (16 | 21) ?[+])(?![0-9.,:%])"
};
// core/notice/phrases/index.ts
/** What speaks for another kind of popup, or for none. */
var AGAINST = /* @__PURE__ */ new Set([...[
	"denied",
	"ifFails",
	"failed",
	"tool",
	"consent",
	"privacy",
	"money",
	"logIn",
	"age"
]]);
/**
* Chooses the phrases for a text; never all languages at once, for a word of one is another word in the
* next.
*
* @param about the language the page declares, and the text as it stands.
* @param known the languages to choose from.
*/
function phrasesFor({ lang, text }, known) {
	const { languages, isSure } = chooseLanguages(lang, text, known);
	const chosen = [internationalPhrases, ...languages];
	return {
		chosen,
		against: isSure ? chosen : [...chosen, ...Object.values(known)]
	};
}
/** True when the text (normalized) says it in any of the phrases. No more of it is read than of a box. */
function says({ chosen, against }, topic, text) {
	const read = text.slice(0, MAX_BOX_TEXT);
	return (AGAINST.has(topic) ? against : chosen).some(({ [topic]: alternatives }) => alternatives ? compilePattern(alternatives).test(read) : false);
}
// core/notice/judge/weights.ts
/** The highest confidence of a box that something speaks against: just not enough to act alone. */
var DOUBTFUL = .84;
/** How many more points of weight multiply the odds by e (2.7). */
var STEEPNESS = 1.2;
/** For each piece of evidence how much it speaks for an ad-block notice, or against one. */
var WEIGHTS = {
	/** The reader's own word: there is nothing to weigh. */
	pointedAt: 1,
	/** By itself even; with any geometry a notice to ask about. */
	asksToDisable: 3,
	/** "It" may be another thing, unless a sentence says that an ad blocker was detected. */
	asksNext: {
		detected: 2.5,
		alone: 1.5
	},
	saysDetected: 1.5,
	/** The next three are in other popups, too. */
	asksForSupport: .5,
	offersReload: .5,
	holdsBack: .5,
	asksByButton: 1.5,
	/** A publisher's word counts as much as a sentence that says so; it outweighs nothing that speaks against. */
	isDeclared: 1.5,
	/** As much as a plain request, which it stands in for: in words that no phrase knows. */
	readsAsNotice: 3,
	coversReading: {
		wall: 2,
		smaller: 1.2
	},
	hidesArticle: 2,
	locksScrolling: 1,
	isModal: 1,
	isBar: 1,
	isBox: .9,
	/** Next to nothing: in the flow of a page the words must do. */
	isInsert: .3,
	/** Every reader with a blocker has hidden adverts, on pages with any popup. */
	hidBaits: .2,
	/** Consent tools ask to switch blockers off, too: these are never to be touched. */
	asksForConsent: -6,
	/** Many honest notices offer a subscription beside the request: "disable it or subscribe". */
	asksForMoney: {
		besideRequest: -.4,
		alone: -2.2
	},
	/** So many have a link for those who already pay; a password field is a log-in. */
	asksToLogIn: {
		besideRequest: -.8,
		alone: -4
	},
	asksForEmail: -4,
	asksAge: -5,
	isConditional: -4,
	blamesOtherTool: -5,
	showsMedia: -6,
	isTeaser: {
		inPage: -3,
		abovePage: -6
	},
	isTour: -4,
	nothingUnderneath: -3,
	pageIsAboutBlocking: -2.5,
	tooLong: -2.5,
	/** The phrases' words in sentences that mean something else: a remedy, an article, a thank-you. */
	readsOtherwise: -5
};
/** A wall covers at least this share of the viewport; what covers less leaves the text in view. */
var WALL_COVERAGE = .5;
/** A box of which media or links take more than this share is mostly that: a player, a lightbox, a teaser. */
var MOSTLY = .5;
/** A box above the page is a menu or a list from this share of links on; a notice with how-tos has less. */
var NEARLY_ALL = .8;
// core/notice/judge/read-words.ts
/** Somebody else's words, at least 20 characters: a button's name in quotation marks is shorter. */
var QUOTE = /[“„«「][^“”„«»「」]{20,}[”“»」]|"[^"]{20,}"/gu;
/** A text without its quotations; a text that is nothing but one is read as it stands. */
function withoutQuotes(text) {
	const rest = text.replace(QUOTE, " ");
	return /\p{L}/u.test(rest) ? rest : text;
}
/** A question that asks how or why, as in a list of common ones, is no request. */
var QUESTION = /(?:^|[\s:])(?:how|why|wie|warum|comment|pourquoi|como|por que|come|perche|hoe|waarom|jak|dlaczego|как|почему|як|чому|hur|varfor|hvordan|hvorfor|nasil|neden|bagaimana)\s/;
/** Reads a box's words in the language of the page and in those the words themselves show. */
function readWords({ text, textWithoutControls }, { lang }, languages) {
	const whole = normalize(text);
	const phrases = phrasesFor({
		lang,
		text
	}, languages);
	const tells = (topic, part) => says(phrases, topic, part);
	const all = splitSentences(withoutQuotes(textWithoutControls));
	const sentences = all.filter((part) => !(tells("blocker", part) && tells("denied", part)));
	const namesBlocker = tells("blocker", whole);
	const request = sentences.findIndex((part) => namesBlocker && isRequest(part, tells));
	const isConditional = isConditionalRequest(sentences, request, tells);
	return {
		sentences,
		hasRequest: request >= 0 && !isConditional,
		hasRequestInNext: textWithoutControls.length <= 500 && hasRequestInNext(sentences, tells),
		hasDetection: sentences.some((part) => isDetection(part, tells)),
		isConditional,
		says: (topic, part) => tells(topic, part === void 0 ? whole : normalize(part)),
		saysBeforeBlocker: (topic) => {
			const first = all.findIndex((part) => tells(topic, part));
			const named = all.findIndex((part) => tells("blocker", part));
			return first >= 0 && first < named;
		}
	};
}
/** Asks to switch an ad blocker off, or to let ads through. */
function isRequest(part, tells) {
	if (part.endsWith("?") && QUESTION.test(part)) return false;
	return tells("blocker", part) && tells("disable", part) || tells("allow", part);
}
/** Says as a fact that an ad blocker was noticed: "Ad blocker detected?" and "do you use one?" state nothing. */
function isDetection(part, tells) {
	return !part.endsWith("?") && tells("blocker", part) && tells("found", part);
}
/** A sentence names an ad blocker, and one of the next that do not asks to switch something off. */
function hasRequestInNext(sentences, tells) {
	return sentences.some((part, index) => {
		const next = sentences.slice(index + 1, index + 1 + 3);
		return tells("blocker", part) && next.some((it) => !tells("blocker", it) && tells("disable", it));
	});
}
/**
* True when something fails before the request, or in it. What fails is said before what to do about it, or in
* the same sentence; a word on trouble after the request is help. A detection before the request makes it the
* page's own wish, whatever fails.
*/
function isConditionalRequest(sentences, request, tells) {
	const detection = sentences.findIndex((part) => isDetection(part, tells) && !tells("ifFails", part));
	if (request >= 0 && detection >= 0 && detection < request) return false;
	return (request < 0 ? sentences : sentences.slice(0, request + 1)).some((part) => tells("ifFails", part) || tells("failed", part));
}
// core/notice/judge/signals/when.ts
/** Evidence of that weight when the condition holds, else nothing. */
function when(condition, id, weight) {
	return condition ? {
		id,
		weight
	} : void 0;
}
// core/notice/judge/signals/geometry.ts
/** The box lies where one reads. In the flow of the page only a wall counts: all of an article lies there. */
var coversReading = ({ coversCentre, coverage, position }) => {
	const isWall = coverage >= WALL_COVERAGE;
	return when(coversCentre && (isWall || position !== "static" && coverage >= .05), "coversReading", isWall ? WEIGHTS.coversReading.wall : WEIGHTS.coversReading.smaller);
};
/** The notice stands where the article was: hidden, made invisible, or not rendered at all. */
var hidesArticle = (_box, page) => when(page.isArticleHidden, "hidesArticle", WEIGHTS.hidesArticle);
var locksScrolling = (box, page) => when(page.scrollLocked && box.coversCentre, "locksScrolling", WEIGHTS.locksScrolling);
var isModal = (box) => when(box.modal || box.topLayer, "isModal", WEIGHTS.isModal);
var isBar = (box) => when(box.edge !== void 0 && box.position !== "static" && !box.modal, "isBar", WEIGHTS.isBar);
/** A box above the page that leaves most of it free: a corner box, a small popup. */
var isBox = (box) => when(box.position !== "static" && !box.edge && !box.modal && box.coverage < .5, "isBox", WEIGHTS.isBox);
/** A box in the flow of the page, beside the article or in it. */
var isInsert = (box, page) => when(box.isInlineNotice && !page.isArticleHidden, "isInsert", WEIGHTS.isInsert);
/** Blocked adverts are no proof of a notice. */
var hidBaits = (_box, page) => when(page.hidBaits, "hidBaits", WEIGHTS.hidBaits);
// core/notice/judge/signals/look-alikes.ts
/** Containers of the common consent tools; some of them ask to switch the ad blocker off to customise. */
var CONSENT_TOOLS = /tarteaucitron|\bcc-(?:window|main|banner)|\bklaro\b|onetrust|didomi|usercentrics|cookie-?(?:bar|banner|notice|consent|law)|\bcmp\b|fc-consent/i;
var asksForConsent = (box, _page, words) => when(CONSENT_TOOLS.test(box.names) || words.says("consent") || words.says("privacy") && isElsewhere("privacy", words), "asksForConsent", WEIGHTS.asksForConsent);
var asksForMoney = (_box, _page, words) => when(words.says("money"), "asksForMoney", asksPlainly(words) ? WEIGHTS.asksForMoney.besideRequest : WEIGHTS.asksForMoney.alone);
var asksToLogIn = (box, _page, words) => {
	const hasPassword = box.fields.password > 0;
	return when(hasPassword || words.says("logIn"), "asksToLogIn", hasPassword || isElsewhere("logIn", words) ? WEIGHTS.asksToLogIn.alone : WEIGHTS.asksToLogIn.besideRequest);
};
function asksPlainly(words) {
	const { hasRequest, hasRequestInNext, hasDetection, isConditional } = words;
	return hasRequest || hasRequestInNext && hasDetection && !isConditional;
}
/** The word belongs to another subject, unless the box first names the ad blocker and plainly asks. */
function isElsewhere(topic, words) {
	return !asksPlainly(words) || words.saysBeforeBlocker(topic);
}
/** Newsletters, surveys, registrations, chats: whatever has fields to fill in is no notice. */
var asksForEmail = (box) => when(box.fields.email + box.fields.other > 0, "asksForEmail", WEIGHTS.asksForEmail);
var asksAge = (_box, _page, words) => when(words.says("age"), "asksAge", WEIGHTS.asksAge);
/** "If nothing happens, disable your ad blocker" is a hint beside another subject. */
var isConditional = (_box, _page, words) => when(words.isConditional, "isConditional", WEIGHTS.isConditional);
var blamesOtherTool = (_box, _page, words) => when(words.says("tool"), "blamesOtherTool", WEIGHTS.blamesOtherTool);
/** Players and lightboxes are mostly picture. */
var showsMedia = (box) => when(box.mediaShare > MOSTLY, "showsMedia", WEIGHTS.showsMedia);
/**
* What is mostly link leads to a text about ad blockers: in the flow of a page or laid over a card of it, there
* already. Above the page a box of nearly only links is a menu.
*/
var isTeaser = ({ position, linkShare }) => position === "static" || position === "absolute" ? when(linkShare > MOSTLY, "isTeaser", WEIGHTS.isTeaser.inPage) : when(linkShare > NEARLY_ALL, "isTeaser", WEIGHTS.isTeaser.abovePage);
/** Guided tours, by the names of the usual libraries. */
var TOURS = /driver-popover|introjs|shepherd|joyride|hopscotch|\btour\b|walkthrough/i;
/** "2 of 5", "2/5" */
var STEP$2 = /(?:^|\s)\d{1,2} ?(?:\/|of|von|de|sur|di|van|av|iz|z|из) ?\d{1,2}(?:\s|$)/;
var isTour = ({ names, text, controls }) => when(TOURS.test(names) || STEP$2.test(text) && controls.length > 1, "isTour", WEIGHTS.isTour);
/** A bot wall or an error page: there is no article to give back. */
var nothingUnderneath = (_box, page) => when(page.bodyWords < 60 && !page.hasOtherContent, "nothingUnderneath", WEIGHTS.nothingUnderneath);
var pageIsAboutBlocking = (_box, page, words) => when(words.says("blocker", page.title) || words.says("allow", page.title), "pageIsAboutBlocking", WEIGHTS.pageIsAboutBlocking);
var tooLong = (box, page) => {
	const isInline = box.position === "static" && !page.isArticleHidden;
	return when(box.text.length > (isInline ? 400 : 800), "tooLong", WEIGHTS.tooLong);
};
/** The words are there, but the sentences mean something else. */
var readsOtherwise = ({ reading }) => when(reading !== void 0 && reading.score <= .05 && reading.otherwise >= .5, "readsOtherwise", WEIGHTS.readsOtherwise);
// core/notice/judge/signals/wording.ts
/** A sentence names an ad blocker and asks to switch it off, or asks to let ads through. */
var asksToDisable = (_box, _page, { hasRequest }) => when(hasRequest, "asksToDisable", WEIGHTS.asksToDisable);
/** One sentence names an ad blocker, one of the next asks to switch "it" off. */
var asksNext = (_box, _page, { hasRequestInNext, hasDetection, hasRequest }) => when(hasRequestInNext, "asksNext", hasDetection && !hasRequest ? WEIGHTS.asksNext.detected : WEIGHTS.asksNext.alone);
/** A sentence says that an ad blocker was noticed. */
var saysDetected = (_box, _page, { hasDetection }) => when(hasDetection, "saysDetected", WEIGHTS.saysDetected);
var asksForSupport = (_box, _page, { says }) => when(says("blocker") && says("support"), "asksForSupport", WEIGHTS.asksForSupport);
/** Notices offer to load the page again where other popups offer to close. */
var offersReload = (box, _page, { says }) => when(box.controls.some((label) => says("reload", label)), "offersReload", WEIGHTS.offersReload);
/** "… to continue": what the page withholds until the reader has complied. */
var holdsBack = (_box, _page, { says }) => when(says("blocker") && says("access"), "holdsBack", WEIGHTS.holdsBack);
/** Some say why there are adverts and leave the request to a button: "I'll whitelist this site". */
var asksByButton = ({ controls }, _page, words) => {
	const { says, hasDetection, hasRequest, hasRequestInNext } = words;
	return when(hasDetection && !hasRequest && !hasRequestInNext && says("support") && controls.some((label) => says("disable", label) || says("allow", label)), "asksByButton", WEIGHTS.asksByButton);
};
var isDeclared = (box) => when(box.isDeclared, "isDeclared", WEIGHTS.isDeclared);
/** No phrase says it, but the sentences mean it. */
var readsAsNotice = ({ reading }, _page, words) => {
	const { hasRequest, hasRequestInNext } = words;
	if (!reading || reading.score < .6 || hasRequest || hasRequestInNext) return void 0;
	return {
		id: "readsAsNotice",
		weight: WEIGHTS.readsAsNotice,
		quote: reading.quote
	};
};
// core/notice/judge/signals/index.ts
/** What the box says that an ad-block notice would say. */
var WORDING = [
	asksToDisable,
	asksNext,
	saysDetected,
	asksForSupport,
	offersReload,
	holdsBack,
	asksByButton,
	isDeclared,
	readsAsNotice
];
/** How the box stands in the reader's way. */
var GEOMETRY = [
	coversReading,
	hidesArticle,
	locksScrolling,
	isModal,
	isBar,
	isBox,
	isInsert,
	hidBaits
];
/** What speaks for another kind of popup. */
var LOOK_ALIKES$1 = [
	asksForConsent,
	asksForMoney,
	asksToLogIn,
	asksForEmail,
	asksAge,
	isConditional,
	blamesOtherTool,
	showsMedia,
	isTeaser,
	isTour,
	nothingUnderneath,
	pageIsAboutBlocking,
	tooLong,
	readsOtherwise
];
// core/notice/judge/judge.ts
/**
* Weighs one box. Words alone never make a notice (articles speak of ad blockers), nor does geometry alone
* (every popup covers the page): without both, confidence is 0.
*/
function judgeBox(box, page, languages) {
	const words = readWords(box, page, languages);
	const weigh = (signals) => signals.flatMap((signal) => signal(box, page, words) ?? []);
	const [wording, geometry, against] = [
		weigh(WORDING),
		weigh(GEOMETRY),
		weigh(LOOK_ALIKES$1)
	];
	const evidence = [
		...wording,
		...geometry,
		...against
	];
	const confidence = sumOfWeights(wording) >= 1.5 && geometry.length > 0 ? logistic(sumOfWeights(evidence)) : 0;
	const isDoubtful = against.length > 0 || hindersNobody(box, page) || isOnlyDeclared(wording, words) || isDoubted(box, wording);
	return {
		kind: kindOfNotice(box),
		confidence: isDoubtful ? Math.min(confidence, DOUBTFUL) : confidence,
		evidence
	};
}
/** Weights are log-odds: https://en.wikipedia.org/wiki/Logistic_function */
function logistic(weight) {
	return 1 / (1 + Math.exp((3 - weight) / STEEPNESS));
}
function hindersNobody(box, page) {
	return box.position === "static" && !page.isArticleHidden;
}
/** Nobody but the publisher's declaration says that it is a notice: its own words do not say so. */
function isOnlyDeclared(wording, words) {
	return sumOfWeights(wording.filter(({ id }) => id !== "isDeclared")) < 1.5 || !(words.hasRequest || words.hasDetection);
}
/** Act alone needs words beyond doubt: said in phrases that are known, and read as a notice. */
function isDoubted({ reading }, wording) {
	return wording.some(({ id }) => id === "readsAsNotice") || reading !== void 0 && reading.score < .25;
}
function kindOfNotice(box) {
	if (box.modal || box.topLayer) return "dialog";
	if (box.position === "static") return "gate";
	if (box.coversCentre && box.coverage >= .5) return "wall";
	return box.edge ? "bar" : "box";
}
function sumOfWeights(evidence) {
	return evidence.reduce((total, { weight }) => total + weight, 0);
}
// core/notice/phrases/ar.ts
/** Arabic. */
var ar$1 = {
	own: "من في هذا على إلى يرجى موقعنا لديك أن الموقع",
	letters: "ال",
	blocker: "(مانع|حاجب|حجب|منع|حظر)* (ال)?إعلان|[أآ]د ?بلوك|(?:يمنع|تمنع|يحجب|تحجب|تحظر|يحظر) ((ظهور|عرض) )?(ال)?إعلان",
	disable: "تعطيل|عطل|إيقاف|أوقف|إلغاء (تنشيط|تفعيل)|إغلاق|القائمة البيضاء|استثناء|إزالة|أغلق|اغلاق|إيقاف|ايقاف|أوقف|اوقف|عطّل|أضف.{0,20}(القائمة|الاستثناء)|أزل|إلغاء",
	allow: "(السماح|اسمح|تفعيل).{0,20}إعلان",
	found: "اكتش|كشف|رصد|لاحظنا|يبدو|(?<!كنت )تستخدم|مفعل|العثور على|لديك|تحجب|يمنع|أنت تستخدم|تستعمل|(?<!كنت )تستعين|مثبت|يستخدم متصفحك|وجد",
	reload: "تحديث|تحميل|حدث الصفحة|المحاولة",
	support: "دعم|ساعد|مجان",
	denied: "لا (حاجة|تحتاج|يلزم)|لم يتم (اكتشاف|العثور|رصد)|دون الحاجة|لا يوجد",
	ifFails: "إذا (لم (يحدث|تعمل|يعمل|تظهر)|واجه)|(إذا|إن|في حال) ?(لم|لا|تعذر|كان.{0,12}لا)|في حال عدم",
	tool: "التصفح (الخاص|المتخفي)|بروكسي|الوضع الخاص",
	consent: "تعريف الارتباط|كوكيز|موافقتك|الموافقة|الخصوصية",
	money: "اشتر|شهر|بدون إعلانات|تبرع",
	logIn: "تسجيل الدخول|سجل الدخول|كلمة (المرور|السر)|حساب",
	access: "(لمتابعة|للمتابعة|لمشاهدة|للوصول|لتصفح|لقراءة)",
	failed: "تعذر|فشل|حدث خطأ"
};
// core/notice/phrases/bg.ts
/** Bulgarian. */
var bg$1 = {
	own: "и в не на за се да са моля вашия вашият сайт това ние от ни като го ви или е",
	letters: "ъ",
	blocker: "блок* ((на | за) )?реклам* | реклам* блок* | ад ?блок*",
	disable: "изключ* | деактив* | спр(и | ете) | пауз* | изключени* | бял* спис* | премах* | деактив* | добав* ~ (изключ | спис)* | премахн* | махн* | спр(ете | и) | изключ(ете | и)",
	allow: "(разреш | позвол | включ)* ~ реклам*",
	found: "откри* | засеч* | засякох* | забеляз* | изглежда | (?<!ако )използва(те | ш) | включен* | активен | установ* | блокира(те | ш) | ползва(те | ш) | използвате | е (включен | активен | пуснат)*",
	reload: "презаред* | обнов* | опресн* | отново",
	support: "подкреп* | помог* | безплатн*",
	denied: "не (е | са) (необход | нуж | откри)* | няма нужда | не се изиск* | нямате нужда",
	ifFails: "ако (нищо | не (се | работ | мож)* | страниц* | имате проблем*) | ако ~ не ~ (зарежда | зареди | работи | тръгва | показва | отваря)*",
	tool: "частн* | инкогнито | прокси",
	consent: "бисквит* | съглас* | поверител* | лични данни",
	money: "абонам* | абонир* | месец* | месеч* | без реклами | дарен*",
	logIn: "вход | влез* | парол* | регистр* | профил*",
	failed: "неуспешн* | възникна грешка | не може да се"
};
// core/notice/phrases/ca.ts
/** Catalan. */
var ca$1 = {
	own: "el els les que per una teu teva seva nostre és aquest aquesta amb pàgina tens plau fer vist",
	blocker: "blo* (els|la) (anunci | publicit)*",
	disable: "paus* | llista blanca | excepci* | apag* | inhabilit* | posa* ~ (pausa | llista) | inclo* ~ excepci* | afegeix* ~ llista | desactiv* | treu*",
	allow: "(permet | accept | activ)* ~ (anuncis | publicitat)",
	found: "hem (vist | notat) | sembla | (estàs | esteu | està) (usant | utilitzant | fent servir | bloquejant) | activat | tens ~ (activat | encès | instal·lat) | (estàs | esteu) utilitzant | fas servir | bloqueges | detecta*",
	reload: "(re)?carreg* | actualitz* | torn* a provar",
	support: "ajud* | suport | recolz* | manten*",
	denied: "no (cal | necessit* | és necessari | s'ha detectat) | cap (ad | blo)*",
	ifFails: "si (no (passa | funciona) | res | la pàgina | tens problemes) | si ~ no ~ (carrega | funciona | es veu | apareix | s'obre)",
	tool: "(navegació | finestra | mode) priva[dt]*",
	consent: "galetes",
	privacy: "privadesa",
	money: "subscri* | mes | sense (anuncis | publicitat)",
	logIn: "inici* (la )?sessió | contrasenya | registr* | (teu | un) compte",
	failed: "no s'ha pogut | ha fallat"
};
// core/notice/phrases/cs.ts
/** Czech. */
var cs$1 = {
	own: "je se na že pro váš vás prosím náš jsme není jste abyste tento této",
	blocker: "blok* (reklam | inzerc)*",
	disable: "vypn* | vypín* | zakaž* | zakáz* | pozastav* | výjimk* | bíl* (seznam | listin)* | odblok* | odstran* | dej(te)? ~ (whitelist | seznam) | přid* ~ výjim*",
	allow: "(povol | zapn | zobraz)* ~ reklam*",
	found: "zjist* | zjišt* | rozpozn* | zaznamen* | objev* | nalez* | vypadá | (?<!pokud )používá(te | š) | zapnut* | aktivní | máš ~ zapnut* | máte ~ zapnut* | blokujete | blokuješ | detekován*",
	reload: "obnov* | znovu | aktualiz* | načt* | načíst",
	support: "podpoř* | podpor* | zdarma | pomoz* | pomáh*",
	denied: "není (potřeb | nutn | třeba)* | nepotřeb* | žádn* | nebyl[ao]? (zjišt | nalez | detek)*",
	ifFails: "pokud (se (nic | ne*) | to ne* | nic | stránk* | máte potíže) | potíž* | (pokud | když | jestli) ~ (nenačt | nenačít | nefung | nezobraz | nepřehr | nespust | nejde)*",
	tool: "(anonym | soukrom | privátn)* (režim | okn | prohlíž)*",
	consent: "souhlas* | soukromí",
	money: "předpl* | měsí* | bez reklam",
	logIn: "přihl* | hesl[ao]* | registr* | účet",
	access: "(abyste | pro) ~ (pokrač | zobraz | číst | čten)*",
	failed: "nezdařil* | nepodařil* | selhal* | nedostupn*"
};
// core/notice/phrases/da.ts
/** Danish. */
var da$1 = {
	own: "og det er du din dit vores på ikke til vi en af har for denne den vil os at",
	disable: "slå* ~ fra | slukke* | sluk | undtag* | hvidlist* | på pause | fjern* | slå ~ (fra | av) | sæt* ~ på pause | tilføj* ~ oss? | afinstaller* | deaktiv* | sluk ~ for",
	allow: "(tillad | accepter | vis)* ~ (annonce | reklame)*",
	found: "opdaget | registreret | fundet | bemærket | ser ud | (?<!hvis )du bruger | bruger du | aktiv | slået til | vi kan se | vi ser | ligner | har ~ slået til | er aktiv* | spærrer | blokerer",
	reload: "genindlæs* | opdater* | prøv igen",
	support: "støt* | hjælp*",
	denied: "(ingen | ikke) ~ (nødvendig | fundet | opdaget | registreret | brug for)* | behøver (du )?(ikke | ingen)",
	ifFails: "hvis (der (ikke | sker) | det ikke | intet | siden | du (oplever | har problemer)) | hvis ~ (ikke | fejler) | virker ~ ikke",
	tool: "privat(e)? ?(browsing | vindue | tilstand)*",
	consent: "samtykke* | partnere | privatliv*",
	money: "måned* | (reklame | annonce)fri* | uden (reklamer | annoncer) | medlem* | donér | doner*",
	logIn: "log (ind | på) | adgangskode | kodeord | opret* | tilmeld* | konto",
	access: "for at (læse | fortsætte | se | få)",
	failed: "mislykked* | kunne ikke | gik galt"
};
// core/notice/phrases/de.ts
/** German. */
var de$1 = {
	own: "der die das und sie ihr ihre ihren bitte nicht wir dein deinen ist für auf uns lade unsere",
	blocker: "werbe ?filter* | werbung (zu )?blockier* | blockier* ~ werbung",
	disable: "ausschalt* | ausgeschaltet | abschalt* | schalt* ~ (aus | ab) | pausier* | ausnahme* | freischalt* | deinstallier* | (aus | ab)(zu)?schalten | schalt ~ (aus | ab) | mach* ~ aus | setz* ~ (whitelist | ausnahme* | liste) | entfern* | stell* ~ (ab | aus) | aus(zu)?setzen",
	allow: "(werbung | anzeigen) ~ (zu)?(zulassen | erlauben | aktivieren | zuzulassen) | (erlaub | aktivier)* ~ (werbung | anzeigen) | lass* ~ (werbung | anzeigen) ~ zu",
	found: "erkannt | entdeckt | festgestellt | bemerkt | (sie | du) (verwende | nutz | benutz)* | (verwend | nutz | benutz)(en | est | t) (sie | du) | aktiv | aktiviert | scheint | offenbar | ist (an | aktiv | eingeschaltet | aktiviert) | eingeschaltet | gefunden | leider blockierst | (du | sie) (blockier)* | mit (ihrem | deinem)",
	reload: "neu ?laden | aktualisier* | erneut",
	support: "unterstütz* | finanzier* | kostenlos* | werbeeinnahmen",
	denied: "kein* ~ (nötig | notwendig | erforderlich | erkannt | gefunden | aktiv) | nicht (nötig | notwendig | erforderlich | erkannt) | (danke | vielen dank) ~ (deaktiviert | ausgeschaltet | keinen) | anbleiben | anlassen | angeschaltet lassen",
	ifFails: "(falls | wenn) (nichts | es | der | die | das | etwas) | bei problemen | (falls | wenn | sollte) ~ (nicht | probleme) | startet nicht | lädt nicht | funktioniert nicht",
	tool: "privat(e[mnrs]?)? ?(modus | fenster | surf)*",
	consent: "einwillig* | zustimm* | partnern?",
	money: "abos? | monat* | werbefrei* | ohne werbung | spende* | mitglied*",
	logIn: "anmeld* | einlogg* | eingeloggt | registrier*",
	age: "volljährig",
	access: "um ~ (fortzu | weiterzu | zu | lesen | sehen | nutzen)* | weiter(zu)?lesen | fortfahren",
	failed: "fehlgeschlagen | (konnte | konnten | kann) ~ nicht ~ (geladen | angezeigt | verarbeitet | gestartet | werden) | schiefgelaufen | nicht verfügbar | gescheitert"
};
// core/notice/phrases/el.ts
/** Greek. */
var el$1 = {
	letters: "[α-ω]",
	blocker: "(απορρι | απόρρι | αποκλει | φραγ | μπλοκ | αναστολ | εμποδι | φίλτρ)* (τ[α-ω]{1,2} )?διαφημ* | ad ?μπλοκ*",
	disable: "απενεργοποι* | κλείσ* | παύσ* | εξαίρεσ* | εξαιρέσ* | λευκή λίστα | αφαιρ* | βάλτε ~ λίστα | προσθέστε ~ (εξαιρ | λίστα)* | σταματ*",
	allow: "(επιτρέ | ενεργοποι | αποδεχ)* ~ διαφημ*",
	found: "εντοπί* | ανιχνε* | διαπιστώ* | φαίνεται | (?<!(αν | εάν) )χρησιμοποιείτε | (?<!(αν | εάν) )χρησιμοποιείς | ενεργό* | παρατηρ* | μπλοκάρετε | έχετε ~ (ενεργ | εγκατεστημ)* | έχεις ~ ενεργ* | εντόπισ*",
	reload: "επαναφόρτ* | ανανέωσ* | ανανεώσ* | ξανά | δοκιμάσ*",
	support: "υποστηρ* | στηρί* | βοηθ* | δωρεάν",
	denied: "δεν (χρειάζ | απαιτ | εντοπ | ανιχν)* | κανένα*",
	ifFails: "(αν | εάν) (δεν (συμβ | λειτ | μπορ)* | τίποτα | η σελίδα | αντιμετωπ*) | (αν | εάν) ~ δεν ~ (φορτών | λειτουργ | παίζ | εμφανίζ | ανοίγ | ξεκιν)*",
	tool: "ιδιωτικ* (περιήγ | παράθ | λειτ)* | ανώνυμ*",
	consent: "συγκατάθ* | συναίν* | απόρρητ* | προσωπικ* δεδομ*",
	money: "συνδρομ* | μήνα | χωρίς διαφημ* | δωρεά | δωρεές",
	logIn: "σύνδεσ* | συνδεθ* | κωδικ* | λογαριασμ* | εγγραφ*",
	failed: "απέτυχε | δεν ήταν δυνατ* | παρουσιάστηκε"
};
// core/notice/phrases/en.ts
/** Wording read in plugins, themes and scripts; see docs/detection.md, "Where the words come from". */
var en$1 = {
	own: "the you your we our this is are to of and an it for please using with that",
	blocker: "block(ing|s|ers?)? (of )?((all|our|the|these|your) )?ad(s|vert*)?",
	disable: "(disabl|deactivat|paus|unblock|suspend|uninstall|exempt)* | (white|allow) ?list* | (turn|switch|shut)(ing|ed)? ~ (off|down) | add ~ exceptions? | (stop|remov)(e|ing)? (using )?(your|the|any) | take off | get rid of",
	allow: "(allow|enabl|accept|unblock|show|permit|view)(e|ing)? ([a-z]+ ){0,2}ad(s|verts|vertisements|vertising)",
	found: "detect(ed|s)? | (we've|we have|we) notic(e|ed) | looks? like | seems? | appears? | we (can )?see | you( a|'?)re (currently )?(using|blocking|running) | is on | enabled | (have|has) an? ad ?block* (running|on|installed) | (switched|turned) on | (is|are) running | found | browser is blocking | active | something is (hiding|blocking)",
	reload: "reload | refresh | try again | re? ?check | restart | continue | i( have|'?ve)? ([a-z]+ )?(disabled|turned|whitelisted|allowed|paused)",
	support: "support(ing|s)? | help us | keep ~ free | ads? (help|fund|pay|allow|let|keep|are how) | revenue | rel(y|ies) on",
	denied: "no (ad|u)[ds]? ?block* ((is|are|was) )?(needed|required|necessary|detected|found) | (do not|don'?t|not|never|no longer) (need|needed|require|required|necessary|detected|using|running) | without the need | not a problem | (is|are) (fine|welcome) | (ask|asks|asked|asking|urge|urges|tell) ~ (readers|visitors|users|people) | you ?'?(ve|have) (disabled|turned|switched|allowed|whitelisted|paused) | (thanks|thank you) ~ for (not |having )?(disabl|turn|switch|allow|whitelist|paus)ing | now (active|enabled|installed|on|protect)* | successfully | protect(s|ed|ing)? you | (keep|leave) ~ on | no need | confirm | is (now )?(disabled|paused|off) | e ?mail | thanks for installing | why ~ (publishers|sites|websites|companies|they) | (google|chrome|firefox|youtube|publishers|browsers) (to|will|is|are)",
	ifFails: "if (nothing|(this|it) (stays|persists|keeps)|you (can'?t|cannot|have (any )?(problem|trouble)s?|experience|see)) | (if|when) ~ (blank | empty | stuck | broken | missing | problem | problems | wrong | slow) | may be (preventing|interfering|blocking) | having (trouble|problems|issues) | (not|isn't|won't|doesn't) (load|work|play|show)(ing|ed)? ?[?] | (if|when|in case) ~ (does not|doesn'?t|do not|don'?t|did not|didn'?t|won'?t|isn'?t|is not|has not|hasn'?t|fails?|cannot|can'?t) ~ (load|play|work|show|start|open|appear|render|see)* | keeps? (failing|spinning) | (trouble | problems | issues) (with|loading|playing|viewing) | (ad|ads|video|player) (failed|could not|couldn't|cannot|can't|is not available|unavailable|did not load|didn't load)",
	tool: "other (ad|content) ?block* | enable js | private (mode|window|browsing) | developer tools | unusual traffic | checking your browser | (outdated|old|unsupported) browser | browser is (outdated|not supported)",
	consent: "privacy (settings|choices|preferences) | our [0-9]+ partners | and our partners | tracking | legitimate interest | customi[sz]e",
	money: "sign up | per (month|week|year) | / ?(mo|month|week|year) | free trial | become a (member|supporter) | articles? (left|remaining) | ad free | donat(e|ion) | paywall | membership",
	logIn: "sign ?in | create (an |your )?(free )?account | register | checkout | payment",
	age: "(over|under|at least|are you) (1[368]|21) | (1[368]|21)[+] | years? (old|of age) | date of birth",
	access: "to (continue|proceed|keep|access|view|read|watch|see|unlock|play|use|enter|download|get|carry|go on|enjoy)",
	failed: "failed | could not | couldn't | unable to | went wrong | error (loading|code|while) | (un|not )available | not able to | (payment|checkout|transaction) | playback | keep being | credentials | pop ?ups? ~ blocked | still loading"
};
// core/notice/phrases/es.ts
/** Spanish. */
var es$1 = {
	own: "el los las que por para una tu su usted nuestro nuestra es esta este en",
	disable: "inhabilit* | desconect* | apag* | paus* | lista blanca | excepci* | quit(a | ar | e) | apág* | apag* | ponl* | pon(er | ga | gan)? ~ (pausa | lista) | agré(g | gu)* | añád* | deshabil* | desactív* | desactiv* | retir*",
	allow: "(permit | acept | habilit | activ | mostrar)* ~ (anuncio | publicidad)*",
	found: "hemos (visto | notado) | parece* | (estás | está) (usando | utilizando | bloqueando) | activado | activo | encontrado | tienes ~ (activ | encendid | instalad)* | encendid* | estás bloqueando | usas | activad* | bloqueador detectado",
	reload: "recarg* | actualiz* | refresc* | intent* de nuevo | reintent*",
	support: "apoy* | ayud*",
	denied: "no (necesit* | hace falta | es necesari* | se (ha )?(detect* | requiere) | está (usando | activ*)) | ningún | sin necesidad | gracias por (haber | no)",
	ifFails: "si (no (pasa | ocurre | funciona | se | ves | puedes) | nada | algo | la página | el problema | tienes problemas) | si ~ no ~ (carga* | funciona* | se (ve | reproduce | muestra | abre) | aparece | arranca)",
	tool: "(navegación | modo | ventana) privad*",
	consent: "nuestros socios",
	money: "suscri* | mes | soci[oa] | sin (anuncios | publicidad) | don(a | ar | ación | aciones)",
	logIn: "inici* sesión | contraseña | regístr* | registr* | (tu | una) cuenta",
	access: "para (continuar | seguir | ver | acceder | leer | poder | disfrutar | jugar)",
	failed: "no se (pudo | puede | ha podido) | falló | ha fallado | no disponible | salió mal | un error"
};
// core/notice/phrases/et.ts
/** Estonian. */
var et$1 = {
	own: "ja on ei et see meie teie oma palun kui selle lehe lehte meid tundub sinu",
	disable: "keela* | lülita* ~ välja | välja lülita* | peata* | eemalda* | erand* | deaktiveeri* | lisa* ~ (erand | nimekir | lubatud)* | lülita ~ välja | eemalda*",
	allow: "(luba | näita)* ~ reklaam* | reklaam* ~ luba*",
	found: "tuvasta* | avasta* | märka* | leiti | näib | (?<!kui )(kasutad | kasutate) | sisse lülitatud | aktiiv* | blokeeri(te | d) | on (sees | aktiivne | sisse lülitatud) | tundub | paistab",
	reload: "uuesti | värskenda*",
	support: "toeta* | tasuta | aita*",
	denied: "(ei ole | pole) (vaja* | tuvasta* | leitud) | ei (vaja | tuvasta)*",
	ifFails: "kui (midagi | see ei | leht) | kui ~ ei ~ (lae | laadi | tööta | käivitu | avane | näita | mängi)*",
	tool: "privaat* (aken | režiim)*",
	consent: "küpsis* | nõusolek* | privaatsus*",
	money: "telli* | kuu | kuus | reklaamivaba | ilma reklaamita | anneta*",
	logIn: "logi* sisse | sisse ?logi* | parool* | registreeri*",
	failed: "ebaõnnestu* | ei õnnestunud"
};
// core/notice/phrases/fa.ts
/** Persian. */
var fa$1 = {
	own: "از به که در این را است شما کنید لطفا برای ما",
	letters: "[پچژگ]",
	blocker: "(مسدود|بلاک|بلوک|ضد|فیلتر).{0,14}(تبلیغ|آگهی)|[اآ]د ?بلاک",
	disable: "غیر ?فعال|خاموش|متوقف|لیست سفید|فهرست سفید|لیست سپید|استثنا|ببندید|غیر ?فعال|خاموش|بردارید|حذف|متوقف",
	allow: "اجازه.{0,25}تبلیغ|تبلیغ.{0,25}(اجازه|مجاز)|فعال کردن تبلیغ",
	found: "شناسایی|تشخیص|متوجه شد|به نظر می|فعال است|پیدا شد|روشن است|استفاده می.?(کنید|کنی)|کرده ?اید|روشن|نصب|دارید|مسدود کرده",
	reload: "بارگذاری|دوباره|رفرش|تازه ?سازی|بارگیری",
	support: "حمایت|پشتیبانی|کمک|رایگان",
	denied: "(نیاز|لازم).{0,30}(نیست|ندارید|نیاز ندار)|یافت نشد|(شناسایی|پیدا) نشد|بدون نیاز",
	ifFails: "اگر (اتفاقی|صفحه|کار ن|مشکل|نمی)|اگر.{0,25}(نشد|نمی|نکرد|لود نش|باز نش|پخش نش)",
	tool: "وی ?پی ?ان|فیلتر ?شکن|پروکسی|(حالت|پنجره) (ناشناس|خصوصی)",
	consent: "کوکی|رضایت|حریم خصوصی",
	money: "اشتراک|ماهانه|تومان|ریال|بدون تبلیغ|خرید|کمک مالی",
	logIn: "ورود|وارد (حساب|شوید)|رمز|گذرواژه|ثبت ?نام|حساب کاربری",
	access: "برای (ادامه|مشاهده|دسترسی|دیدن)",
	failed: "ناموفق|خطایی|امکان.{0,12}نیست"
};
// core/notice/phrases/fi.ts
/** Finnish. */
var fi$1 = {
	own: "ja on ei että tämä me voit ole olet sinun ovat jos sivusto sivustomme tämän se sen pois tai sivu kiitos",
	blocker: "maino* ?(est | blo)*",
	disable: "poista* | ota* ~ pois | kytke* ~ pois | sammuta* | sulje* | keskeyt* | poikkeu* | estä | deaktivoi* | lisää* ~ (sallit | poikkeu | listal)* | ota(t | than)* ~ pois",
	allow: "(salli | hyväksy | näytä)* ~ (mainok | mainos)* | (mainok | mainos)* ~ salli*",
	found: "havai* | huoma* | löyty* | näyttää | (?<!jos )käytät | käytössä | päällä | tunnist* | estät | käytössä(si | nne) | sinulla on",
	reload: "lataa* ~ uudelleen | päivitä* | yritä uudelleen | uudelleen",
	support: "tuke* | rahoit* | ilmai*",
	denied: "(ei | et) (ole )?(tarvi | vaadi | havait | löyty | käytössä)* | tarpeeton",
	ifFails: "jos (mitään | sivu* | se ei | tämä ei | sinulla on ongelm*) | ongelm* | jos ~ ei ~ (lataudu | toimi | näy | käynnisty | avaudu | toistu)",
	tool: "yksityi* ?(selau | tila | ikkuna)*",
	consent: "eväste* | suostumu* | tietosuoj*",
	money: "tilaa | tilau* | kuukau* | mainokse(ton | ttoma)* | ilman mainoksia | lahjoit*",
	logIn: "kirjaudu* | salasan* | rekisteröi* | luo ~ tili* | käyttäjätil*",
	access: "jatka(a)?ks* | nähd*",
	failed: "epäonnistu* | ei voitu | ei onnistunut"
};
// core/notice/phrases/fr.ts
/** French. */
var fr$1 = {
	own: "le les des vous votre nous notre est pour sur une ce cette afin du ou et vos pas si",
	blocker: "anti ?pub*",
	disable: "mett* ~ en pause | liste blanche | exception* | éteign* | éteindre | suspend* | désinstall* | (dés|des)activ* | coup(ez | er | e) | retir* | enlev* | arrêt* | ajout* ~ (liste | exception)* | met(s | tez | tre) ~ pause",
	allow: "(autoris | accept | affich | activ | réactiv)* ~ (pub* | annonces)",
	found: "remarqué* | constat* | repéré* | (vous | tu) (utilis | bloqu)* | semble* | activé | actif | vous (bloqu | utilis)* | (as | avez) ~ activé* | installé | détect*",
	reload: "recharg* | actualis* | rafraîch* | réessay*",
	support: "souten* | soutien | aide*",
	denied: "aucun | pas (de | besoin) | inutile | n'(est | a) pas (nécessaire | été | détect)* | n'utilis* pas | merci (d'avoir | de ne pas)",
	ifFails: "si (rien | cela | ça | le problème | la page | vous (ne | n')) | en cas de | (si | lorsque) ~ (ne | n'|n’) ~ (pas | plus) | ne (se )?(lance | charge | fonctionne | s'affiche | démarre) pas",
	tool: "(navigation | mode | fenêtre) privée?",
	consent: "traceurs | partenaires",
	money: "mois | sans pub* | dons?",
	logIn: "conne(ct | x)* | identifi* | mot de passe | inscri* | compte",
	access: "pour (continuer | accéder | lire | voir | profiter | regarder | poursuivre | débloquer)",
	failed: "échoué | échec | impossible de | n'a pas pu | une erreur | indisponible*"
};
// core/notice/phrases/he.ts
/** Hebrew. */
var he$1 = {
	letters: "[א-ת]",
	blocker: "חו?ס[א-ת]{1,3} ה?(פרסו|מודעות)|אד ?בלוק",
	disable: "כבה|כבו|כיבוי|השבת|השבי|נטרל|בטל|רשימה (ה)?לבנה|הסר|להסיר|השה|חריג|הסירו|כבי|הוסיפו.{0,20}(לבנה|חריג)",
	allow: "(אפשר|אשר|התר|הפעל).{0,20}(פרסומות|מודעות)",
	found: "זוהה|זיהינו|זיהוי|התגלה|גילינו|הבחנו|שמנו לב|נראה ש|אתה משתמש|אתם משתמשים|פעיל|מופעל|אתה חוסם|אתם חוסמים|מותקן|פועל|(אתה|את|אתם) משתמש|זיהתה",
	reload: "רענ|מחדש|נס[הו] שוב",
	support: "תמיכ|תמכ|תומכ|לתמוך|עזר|חינם",
	denied: "אין (צורך|חוסם)|לא (נדרש|זוהה|נמצא|צריך|דרוש)|ללא צורך",
	ifFails: "אם (שום דבר|לא (קורה|עובד)|הדף|העמוד|יש בעי)|במקרה של|אם.{0,20}(לא|אינו|אינה)",
	tool: "גלישה (פרטית|בסתר)|(מצב|חלון) פרטי",
	consent: "עוגיות|קובצי|הסכמ|פרטיות",
	money: "מנוי|הירש|חודש|ללא פרסומות|תרומה|מחיר",
	logIn: "התחבר|סיסמ|הרשמה|חשבון",
	access: "כדי (להמשיך|לצפות|לקרוא|לגלוש)",
	failed: "נכשל|אירעה שגיאה|לא ניתן"
};
// core/notice/phrases/hi.ts
/** Hindi. */
var hi$1 = {
	letters: "[अ-ह]",
	blocker: "विज्ञापन*( को)? (अवरोध|ब्लॉ|रोक)|[ऐए]ड ?ब्लॉ",
	disable: "बंद|अक्षम|निष्क्रिय|डिसेबल|हटा|श्वेतसूची|व्हाइटलिस्ट|अपवाद|रोक दें",
	allow: "विज्ञापन.{0,20}(अनुमति|चालू)|अनुमति.{0,20}विज्ञापन",
	found: "पता चला|लगता है|देखा है|(उपयोग|इस्तेमाल|प्रयोग) कर रहे|सक्षम है|सक्रिय|रोक रहे|चालू|पाया|मिला",
	reload: "रीलोड|रिफ्रेश|रीफ्रेश|ताज़ा|फिर से|पुनः|दोबारा",
	support: "समर्थन|सहयोग|मदद|मुफ़्त|मुफ्त",
	denied: "(ज़रूरत|आवश्यकता|जरूरत) नहीं|पता नहीं चला|नहीं मिला",
	ifFails: "(यदि|अगर).{0,20}(नहीं होता|समस्या|काम नहीं|कुछ नहीं)|(यदि|अगर).{0,30}(नहीं|न ) ?(होता|होती|चल|खुल|दिख|लोड)?",
	tool: "निजी (मोड|विंडो|ब्राउज़)|गुप्त",
	consent: "कुकी|सहमति|गोपनीयता",
	money: "सदस्यता|सब्सक्राइब|महीन|प्रति माह|विज्ञापन मुक्त|रुपये",
	logIn: "लॉग ?इन|साइन ?इन|पासवर्ड|खाता|पंजीकर",
	failed: "विफल|त्रुटि|नहीं हो सक"
};
// core/notice/phrases/hr.ts
/** Croatian and Bosnian. */
var hr$1 = {
	own: "je se na da za vaš vaše molimo naš smo nije ste koji ovu ovaj stranicu stranica ga svoj",
	disable: "onemoguć* | isključ* | ugasi* | pauzir* | iznim* | bijel* (list | popis)* | uklon* | stavi* ~ list* | doda* ~ (iznim | list)* | ukloni* | deaktiv* | zaustavi*",
	allow: "(dopust | dozvol | omoguć | uključ | prikaz)* ~ (oglas | reklam)*",
	found: "otkri* | primijet* | prepozna* | izgleda | čini se | (?<!ako )koristi(te | š) | uključen* | aktivan | aktivn* | blokira(te | š) | imate ~ uključen* | uključen (ti | vam)",
	reload: "osvjež* | ponovno | učitaj*",
	support: "podrž* | podrš* | pomoz* | pomag* | besplat*",
	denied: "nije (potreb | otkri | nuž)* | (ne treba | nijed)*",
	ifFails: "ako (se (ništa | ne*) | ništa | stranic* | imate (problem | poteškoć)*) | ako ~ ne ~ (učita | radi | prikazuje | prikaže | reproducira | otvara | pokreće)*",
	tool: "(privatn | anonimn)* (prozor | način | pregled)*",
	consent: "kolačić* | privol* | privatnost* | suglas*",
	money: "pretpl* | mjese* | bez (oglasa | reklama) | donir*",
	logIn: "prijav* | lozink* | registr* | račun*",
	failed: "nije uspjel* | neuspješn* | nedostup*"
};
// core/notice/phrases/hu.ts
/** Hungarian. */
var hu$1 = {
	own: "az és hogy kérjük kérünk oldal egy nem ezt van ha meg oldalunk minket be vagy ezen oldalt ki tartalom",
	blocker: "(hirdetés | reklám)* ?(blokk | szűr | gátl)* | blokk* (a )?(hirdetés | reklám)*",
	disable: "kapcsol* ~ ki | ki ?kapcsol* | ki kell kapcsol* | állíts* ~ le | leállít* | tilts* ~ le | letilt* | szüneteltet* | kivétel* | (fehér | engedélyező)list* | tegy* ~ (fehérlist | kivétel)* | ad(d | ja) ~ kivétel* | kapcsol(d | ja) ~ ki | deaktivál* | állítsd ~ le",
	allow: "(engedélyez | engedj | kapcsol)* ~ (hirdetés | reklám)* | (hirdetés | reklám)* ~ engedély*",
	found: "észlel* | érzékel* | felismer* | találtunk | használsz | ön ~ használ | úgy (tűnik | látjuk | néz) | bekapcsolva | aktív | látjuk | blokkol(ja | od | ja a) | be van kapcsolva | észrevett*",
	reload: "frissít* | újratölt* | újra",
	support: "támogat* | segít* | ingyen*",
	denied: "nincs szükség | nem (szükséges | kell | észlel* | található | használ*) | nélkül is",
	ifFails: "ha (nem (történik | működik | látja | sikerül) | semmi | az oldal | probléma) | ha ~ nem ~ (tölt | működ | jelenik | indul | játsz | nyíl)*",
	tool: "privát* (mód | böngész | ablak)* | inkognit*",
	consent: "süti* | hozzájár* | adatvéd* | adatkezel*",
	money: "előfizet* | havi | havonta | reklámmentes* | reklámok nélkül | adomány*",
	logIn: "bejelentkez* | jelszó* | jelszav* | regisztr* | belép* | lépj* be | fiók*",
	access: "folytat* | megtekint* | tovább*",
	failed: "sikertelen* | nem sikerült | hiba történt"
};
// core/notice/phrases/id.ts
/** Indonesian and Malay. */
var id$1 = {
	own: "dan yang di untuk anda kami ini tidak silakan mohon dengan situs pada",
	blocker: "(pem?blok* | penghalang | pencegah | penyekat | blokir* | memblokir) iklan",
	disable: "(me | di)?non ?aktif* | (me | di)?matikan | daftar putih | pengecualian | jeda | hentikan | hapus | matikan | non ?aktifkan | masukkan ~ (pengecualian | daftar) | tambahkan ~ (daftar | pengecualian) | copot | (di)?nonaktif*",
	allow: "((meng)?izinkan | tampilkan | aktifkan | perbolehkan) ~ iklan",
	found: "terdeteksi | mendeteksi | terlihat | tampaknya | sepertinya | (?<!(jika | bila | apabila) )anda (sedang )?(menggunakan | memakai) | aktif | ditemukan | (anda | kamu) (memakai | menggunakan | pakai | memblokir | mengaktifkan) | pakai | kami melihat | kami lihat | (adblock | iklan)* ~ aktif",
	reload: "muat ulang | segarkan | coba lagi | sudah (di)?matikan",
	support: "dukung* | mendukung | bantu*",
	denied: "tidak (perlu | membutuh | memerlu | terdeteksi | ditemukan | diperlu)*",
	ifFails: "jika (tidak (ada | terjadi | berfungsi | bisa) | halaman | mengalami) | (jika | bila | kalau | apabila) ~ (tidak | gagal) ~ (dimuat | berfungsi | diputar | muncul | bisa | tampil | terbuka)",
	tool: "(mode | jendela) (samaran | privat | pribadi | penyamaran)",
	consent: "persetujuan | privasi | kuki",
	money: "(ber)?langganan | bulan* | bebas iklan | tanpa iklan | rp ?[0-9] | donasi",
	logIn: "(ke )?akun | kata sandi | mendaftar",
	access: "untuk (melanjutkan | melihat | membaca | mengakses | menonton)",
	failed: "gagal | tidak tersedia | terjadi kesalahan"
};
// core/notice/phrases/it.ts
/** Italian. */
var it$1 = {
	own: "il lo gli di che per una tuo tua sua nostro del della questo sito è non",
	blocker: "blo* (gli|le|la) (annunci | pubblicit)*",
	disable: "spegn* | sospend* | paus* | lista bianca | eccezion* | rimuov* | togli* | disattiv* | disabil* | tog(li | lie)* | metti* ~ pausa | aggiung* ~ (whitelist | lista | eccezion)*",
	allow: "(consent | permett | accett | abilit | attiv | mostr)* ~ (annunci | pubblicità)",
	found: "rileva* | notato | sembra* | stai (usando | utilizzando | bloccando) | attivo | attivato | in uso | hai ~ (attiv | acces | installat)* | acceso | (stai | state) (usando | utilizzando) | blocchi | attiv[oa]",
	reload: "ricaric* | aggiorn* | riprova*",
	support: "sosten* | supporta* | aiut*",
	denied: "nessun* | non (serve | occorre | è (necessari* | richiest* | stato) | hai bisogno | stai (usando | utilizzando)) | senza bisogno | grazie per (aver | non)*",
	ifFails: "se (non (succede | funziona | vedi | riesci) | nulla | niente | la pagina | il problema | hai problemi) | (se | qualora) ~ non ~ (carica | parte | funziona | si (vede | apre | carica) | viene | compare)",
	tool: "(navigazione | finestra | modalità) (privata | anonima)",
	privacy: "riservatezza",
	money: "mese | senza pubblicità | dona* | iscriv*",
	logIn: "accedi | registrati | il tuo account",
	access: "per (continuare | accedere | leggere | vedere | visualizzare | proseguire)",
	failed: "non riuscit* | impossibile | non disponibil* | un errore | fallit*"
};
// core/notice/phrases/ja.ts
/** Japanese. */
var ja$1 = {
	letters: "[ぁ-ゖァ-ヺ]",
	blocker: "(広告|アド)[のを・]?(ブロ|遮断|除去|防止)|広告がブロ",
	disable: "無効|オフ|解除|停止|除外|ホワイトリスト|例外|許可リスト|外し|切って|OFF|止めて",
	allow: "広告.{0,8}(許可|有効|表示して)",
	found: "検出|検知|(使用|利用)(している|されてい|中)|ご利用(中|され|になっ)|お使いのよう|有効になって|ようです|見つかり|ブロックされてい|ブロックしてい|オンに|使って(い|る)|導入",
	reload: "再読み?込|リロード|更新|再試行|無効にし[たま]",
	support: "応援|サポート|支援|支え|運営|無料",
	denied: "不要|必要[はが]?(ありません|ない)|(検出|検知)され(ません|てい(ません|ない)|なかった)|問題は?(ありません|ない)|使用していません",
	ifFails: "(動作し|表示され|再生され|再生でき|でき|表示でき)ない場合|何も起こらない|問題が(発生|続)",
	tool: "プライベート(ブラ|モード|ウ)|シークレット(モード|ウ)|プロキシ",
	consent: "クッキー|同意|プライバシー",
	money: "購読|月額|有料|会員|[0-9]円|広告なし|プレミアム|寄付",
	logIn: "ログイン|パスワード|アカウント|サインイン|新規登録",
	access: "続け|閲覧|ご覧|読むに|見るに|視聴",
	failed: "(でき|込め|られ)ませんでした|失敗(しました)?|エラーが"
};
// core/notice/phrases/ko.ts
/** Korean. */
var ko$1 = {
	letters: "[가-힣]",
	blocker: "광고[를을]? ?(차단|막|방지|블[록럭락])|[애에]드 ?블[록럭락]",
	disable: "비활성|해제|끄|꺼 ?주|중지|중단|허용 ?목록|예외|화이트 ?리스트|일시 ?정지|제외|삭제|꺼",
	allow: "광고.{0,10}(허용|표시해|켜)",
	found: "감지|발견|탐지|확인(되|했)|사용 ?(중|하고 ?(있|계))|것 같|켜져|활성화(되어|돼)|이용 ?(중|하고)|사용하(시|고)|켜(져|두|놓)|차단하고|설치",
	reload: "새로 ?고침|다시 ?(로드|시도|불러)|재시도",
	support: "지원|후원|도움|도와|응원|무료|운영",
	denied: "필요[가는]? ?(없|하지 않)|(감지|발견|탐지)되지 ?않",
	ifFails: "(아무|작동하지 않|표시되지 않|재생되지 않|되지 않|문제가).{0,6}(면|경우)|않는다면|(않으면|안 되면|않을 (때|경우)|안 될 (때|경우))",
	tool: "시크릿|비공개|프록시",
	consent: "쿠키|동의|개인 ?정보",
	money: "구독|월 ?[0-9]|유료|멤버십|[0-9]원|광고 ?없|기부|결제",
	logIn: "로그인|비밀번호|회원 ?가입|계정",
	access: "계속|보려면|보시려면|이용하려면",
	failed: "실패|오류가|불러올 수 없"
};
// core/notice/phrases/lb.ts
/** Luxembourgish. */
var lb$1 = {
	own: "dir ären är fir ass net mir eis dës wann op vun sidd hutt wéi en ouni de",
	disable: "schalt* ~ (aus | of) | ausschalt* | ausnam* | schalt* | maach* ~ aus | setzt ~ (whitelist | lëscht) | deaktivéier*",
	allow: "(erlaabt | erlaben | loosst)* ~ (reklamm | annoncë)*",
	found: "erkannt | fonnt | gemierkt | festgestallt | dir (benotzt | blockéiert) | benotzt dir | aktiv | aktiv | lafen hutt | lafen hues | benotz(t | e)",
	reload: "nei (lueden | luedt) | aktualis* | lued* ~ nei",
	support: "ënnerstëtz* | hëlleft",
	denied: "keen* ~ (néideg | fonnt | erkannt) | net néideg",
	ifFails: "wann (näischt | et net | d'säit) | wann ~ net",
	tool: "privat(e[mnr]?)? ?(modus | fënster)*",
	consent: "zoustëmm* | dateschutz* | averstan*",
	money: "mount | abo | ouni (reklamm | annoncen) | spend*",
	logIn: "aloggen | u?mellt iech* | passwuert | konto | umelden",
	failed: "feelgeschloen"
};
// core/notice/phrases/lt.ts
/** Lithuanian. */
var lt$1 = {
	own: "ir kad jūsų prašome mūsų šio šią svetainę svetainės yra su kaip mus jį arba nori",
	blocker: "skelbim* blok*",
	disable: "išjun* | sustabd* | pristabd* | pašalin* | išimt* | balt* sąraš* | atjun* | pridė* ~ išim* | įtrauk* ~ sąraš*",
	allow: "(leis | įjun | rody)* ~ (reklam | skelbim)*",
	found: "aptik* | nustat* | pastebė* | panašu | atrodo | (?<!jei )naudojat* | įjungt* | aktyv* | blokuoja(te | i) | įsijung* | (jūs | jūsų) ~ įjungt* | naudoji",
	reload: "perkrau* | atnaujin* | iš naujo | dar kartą",
	support: "parem* | palaik* | nemokam* | remti",
	denied: "ne(reik | būtin | aptik | rast)*",
	ifFails: "(jei | jeigu) (niek | puslap | tai ne | nepavyk)* | (jei | jeigu) ~ (neįsijung | neįkel | neveik | nerod | neatsidar | nesikrau | nepasileid)*",
	tool: "privat* (narš | lang | režim)*",
	consent: "slapuk* | sutik* | privatum*",
	money: "prenumer* | mėn* | be reklam* | param*",
	logIn: "prisijun* | slaptaž* | registr* | paskyr*",
	failed: "nepavyko | įvyko klaida"
};
// core/notice/phrases/lv.ts
/** Latvian. */
var lv$1 = {
	own: "un ir lai lūdzu jūsu šī šo vai mūsu ar no lapu mēs jūs to tev lapā mums šajā ka",
	disable: "izslē* | atslē* | atspējo* | apturi* | izņēmum* | balt* sarakst* | noņem* | deaktiv* | izslē* | pievien* ~ (izņēm | sarakst)* | noņem*",
	allow: "(atļau | rādī | iespējo)* ~ reklām*",
	found: "konstat* | atklā* | pamanī* | izskatās | (?<!ja )(lietojat | izmantojat) | ieslēgt* | aktīv* | bloķē(jat | jiet | ji)? | (tev | jums) ir | lietojat | izmantojat",
	reload: "pārlād* | atsvaidzin* | vēlreiz",
	support: "atbalst* | bezmaksas | palīdz*",
	denied: "nav (nepieciešam | vajadzīg | jā | konstat | atrast | atklā)*",
	ifFails: "ja (nekas | lapa | tas ne* | neizdodas) | ja ~ (neielādē | nedarbo | nerād | neatver | nesāk | neatskaņo)*",
	tool: "privāt* (režīm | log | pārlūk)*",
	consent: "sīkdat* | piekri* | privātum*",
	money: "mēne* | bez reklām* | ziedo*",
	logIn: "pieslē* | ienāk* | parol* | reģistrē*",
	failed: "neizdevās | radās kļūda"
};
// core/notice/phrases/nl.ts
/** Dutch. */
var nl$1 = {
	own: "de het een en van je uw jouw wij we voor deze niet op onze om haal hem",
	disable: "uit ?(te )?schakel* | uitgeschakeld | uit ?(te )?zetten | schakel* ~ uit | zet* ~ (uit | op pauze) | pauzeer* | uitzondering* | witte lijst | verwijder* | haal* ~ (eraf | weg | af) | uit(zet | zetten | schakel)* | zet ~ uit | schakel ~ uit | stop* | deactiv*",
	allow: "(sta | laat | accepteer | schakel)* ~ (advertenties | reclame | ads) ~ (toe | zien | in) | (advertenties | reclame) ~ toe ?(te )?(staan | laten)",
	found: "gedetecteerd | ontdekt | gevonden | gemerkt | gezien | lijkt | (je | u) (gebruikt | blokkeert) | gebruik(t u | je) | actief | ingeschakeld | staat aan | (staat | staan) (aan | nog aan) | hebt ~ aan | heb je ~ aan",
	reload: "herla[ad]* | ververs* | vernieuw* | opnieuw",
	support: "(onder)?steun*",
	denied: "geen ~ (nodig | gevonden | gedetecteerd | vereist) | niet (nodig | vereist | gedetecteerd) | bedankt ~ (uitgeschakeld | geen)",
	ifFails: "als (er (niets | iets) | het niet | dit niet | de pagina | (je | u) problemen) | lukt het niet | (als | indien | wanneer) ~ niet | speelt ~ niet | laadt niet | werkt niet",
	tool: "privé*",
	consent: "toestemming* | onze partners",
	money: "maand* | reclamevrij* | zonder (reclame | advertenties) | donat* | doneer | lid",
	logIn: "inlog* | ingelogd | wachtwoord | aanmeld* | registreer* | account",
	access: "om ~ te (lezen | bekijken | gaan | zien | gebruiken)* | verder (te )?lezen",
	failed: "mislukt | kon(den)? ~ niet | niet beschikbaar | ging fout | ging mis"
};
// core/notice/phrases/no.ts
/** Norwegian, both written forms. */
var no$1 = {
	own: "og det er du din ditt vår vårt på ikke til vi en av har for denne eg ikkje oss den kan",
	disable: "slå* ~ av | skru* ~ av | unntak* | hvitelist* | fjern* | på pause | slå ~ av | skru ~ av | legg* ~ til | sett* ~ på pause | avinstaller*",
	allow: "(tillat | aksepter | godta | vis)* ~ (annonse | reklame)*",
	found: "oppdaget | registrert | funnet | merket | ser ut | (?<!hvis )du (bruker | brukar) | bruker du | aktiv | slått på | vi ser | har ~ på | er aktiv* | virker som | registrert | stopper | hindrer",
	reload: "last* ~ (på nytt | inn) | oppdater* | prøv igjen",
	support: "støtt* | hjelp*",
	denied: "(ingen | ikke) ~ (nødvendig | funnet | oppdaget | behov)* | trenger (du )?(ikke | ingen)",
	ifFails: "hvis (ingenting | det ikke | siden | du (opplever | har problemer)) | (hvis | dersom | om) ~ ikke | virker ikke",
	tool: "privat(e)? ?(modus | vindu | nettlesing)*",
	consent: "samtykk* | personvern* | informasjonskaps* | partnere",
	money: "måned* | (reklame | annonse)fri* | uten (reklame | annonser) | medlem* | doner*",
	logIn: "logg* inn | passord | registrer deg | opprett* | konto",
	blocker: "blokker* annons*",
	access: "for å (lese | fortsette | se | få)",
	failed: "mislyktes | kunne ikke | gikk galt"
};
// core/notice/phrases/oc.ts
/** Occitan. */
var oc$1 = {
	own: "lo los las vòstre vòstra aqueste aquesta per nòstre sus amb avètz avèm metètz",
	disable: "suspend* | lista blanca | met* ~ pausa | ajusta* | lèva* | atuda* | amòrça*",
	allow: "(autoriz | accept | permet)* ~ (publicitat | anóncia)*",
	found: "avèm (vist | remarcat) | (utilizatz | utilizas) | activat | sembla | as ~ activat | es activat | utiliza(s|tz)",
	reload: "(re)?carg* | actualiz*",
	support: "sosten* | ajud*",
	denied: "cap (de )?(ad | blo)* | pas (besonh | necessari) | cal pas",
	ifFails: "se (res | foncion* | la pagina) | se ~ (carga | foncion | marcha)* ~ pas",
	money: "mes | sens publicitat",
	logIn: "connect* | senhal | compte"
};
// core/notice/phrases/pl.ts
/** Polish. */
var pl$1 = {
	own: "się jest że dla proszę prosimy nasz naszej naszą twoja twoją swój nie aby na go masz żeby lub nas tej",
	blocker: "blok* (wyświetlani[ae] )?reklam*",
	disable: "wyłącz* | odblok* | dezaktyw* | zawieś* | wstrzym* | wyjąt* | biał* list* | usuń | usu[nń]* | dodaj* ~ (wyjąt | list)* | odinstal* | zatrzyma*",
	allow: "(zezwól | zezwal | zezwol | pozwól | włącz | wyświetl | odblok)* ~ reklam*",
	found: "wykry* | zauważ* | widzimy | wygląda | (?<!(jeśli | jeżeli) )(korzystasz | używasz) | włączon* | aktywn* | stwierdz* | masz ~ (włączon | zainstalowan | aktywn)* | blokujesz | blokuje pan*",
	reload: "odśwież* | przeładuj* | ponownie",
	support: "wesprz* | wspiera* | wsparci* | wspomó* | pomó* | darmow* | bezpłatn*",
	denied: "nie (potrzeb | trzeba | wykry | jest (potrzebn | wymagan))* | żad(en | n)* | brak (ad | blok)* | (dziękujemy | dzięki) za (wyłączenie | to)",
	ifFails: "(jeśli | jeżeli | gdy) (nic | to nie | strona | masz problem* | nie (działa | widzisz | możesz)) | (jeśli | jeżeli | gdy | gdyby) ~ nie ~ (ładuj | działa | odtwarza | wyświetla | otwiera | uruchamia)*",
	tool: "(tryb | okn)* prywatn* | prywatn* (tryb | okn)*",
	consent: "ciaste* | zgod[aęy] | zgadzam | prywatnoś*",
	money: "subskry* | prenumer* | miesi* | bez reklam",
	logIn: "zaloguj* | logowan* | hasł* | (za)?rejestr* | konto",
	access: "aby ~ (czytać | zobaczyć | kontynuować | korzystać | przejść) | żeby ~ (czytać | zobaczyć)",
	failed: "nie udało się | niedostępn* | nie powiodł* | wystąpił błąd"
};
// core/notice/phrases/pt.ts
/** Portuguese. */
var pt$1 = {
	own: "o os as que por para uma seu sua você nosso não em do da este esta",
	blocker: "blo* de propaganda*",
	disable: "deslig* | paus* | lista branca | exceç* | remov* | inclu* ~ (lista | exce)* | adicion* ~ (exce | lista)* | suspend* | desinstal*",
	allow: "(permit | aceit | habilit | ativ | liber | exib)* ~ (anúncio | publicidade | propaganda)*",
	found: "detet* | percebemos | notamos | identific* | parece* | está ((a )?usa* | utilizando | bloqueando) | ativado | ativo | (tem | tens) ~ (ligad | ativ | instalad)* | ligado | utiliza | usando | está ativ* | notámos",
	reload: "recarreg* | atualiz* | tent* novamente | já (desativei | desliguei)",
	support: "apoi* | ajud* | mant(er | ém)*",
	denied: "não (precis* | é (necessári | preciso)* | foi (dete* | encontr*) | está (usa | a usar)*) | nenhum | sem necessidade | obrigad[oa] por (ter | não)",
	ifFails: "(se | caso) (nada | algo | o problema | a página | não (acontec | funcion | conseg | carreg | abr)* | tiver problemas) | (se | caso) ~ não ~ (carreg | funcion | aparec | abr | inici | reproduz)*",
	tool: "(navegação | modo | janela | guia) (privad | an[óô]nim)*",
	consent: "parceiros",
	money: "assin* | mês | sem (anúncios | publicidade | propaganda) | doa(r | ção | ções) | apoiador*",
	logIn: "entrar | senha | palavra passe | iniciar sessão | cadastr* | registr* | regist(o | ar) | (sua | uma) conta",
	access: "para (continuar | ver | acessar | aceder | ler | assistir | ter | jogar)",
	failed: "não foi possível | falhou | indisponíve* | deu errado | um erro"
};
// core/notice/phrases/ro.ts
/** Romanian. */
var ro$1 = {
	own: "și în pe pentru care este acest acestui vă dvs ta tău nostru să cu se ne mai",
	disable: "opri* | închide* | lista albă | excepți* | pauză | dezactiv* | (o | în)pri* | pune* ~ (listă | lista | pauză) | adaug* ~ excepți* | elimin*",
	allow: "(permit | accept | activ | afiș)* ~ (reclam | anunț | publicit)*",
	found: "am (observat | constatat) | se pare | (?<!dacă )(folosești | folosiți | utilizați | utilizezi) | activat | activ | aveți ~ (activ | pornit)* | ai ~ (activ | pornit)* | pornit* | blochezi | blocați | folosești | detect*",
	reload: "re(î)?nc[aă]rc* | actualiz* | reîmprosp* | din nou",
	support: "susțin* | sprijin* | ajut*",
	denied: "nu (este|e|sunt) (nevoie | necesar)* | nu (ai | aveți) nevoie | niciun | nu a fost (detect | găsit)*",
	ifFails: "dacă (nu (se | funcționează | vedeți | vezi | puteți) | nimic | întâmpin* | problema | pagina) | dacă ~ nu ~ (încarc | funcțion | porneșt | apare | merge | deschid)*",
	tool: "(navig | mod | fereastr)* privat*",
	consent: "consimț* | parteneri*",
	money: "lună | fără reclame | don(ează | ații | ați)",
	logIn: "autentific* | conect* | parol* | înregistr* | contul | un cont",
	failed: "nu s ?a putut | eșuat* | indisponibil*"
};
// core/notice/phrases/ru.ts
/** Russian. */
var ru$1 = {
	own: "и в не на что для вы ваш пожалуйста сайт это мы",
	letters: "[ыэ]",
	blocker: "(блок | запрет)* (показа? )?реклам* | реклам* блок* | [аэ]д ?бло* | антиреклам* | антибаннер*",
	disable: "отключ* | выключ* | дезактив* | деактив* | приостан* | исключени* | бел* спис* | удалит* | убер* | убрать | добав* ~ (исключ | спис)* | снять | снимите | приостан* | отключ* | останов* | блокировщик* ~ приостан*",
	allow: "(разреш | включ)* ~ реклам*",
	found: "обнаруж* | замет* | похоже | кажется | (?<!если (вы )?)использу* | использование | включ[её]н* | установлен* | видим | блокиру(ете | ешь) | стоит | работает | у (вас | тебя) | пользуетесь | активен",
	reload: "обнов* | перезагр* | снова | повтор*",
	support: "поддерж* | помо(г | чь | щь)* | бесплатн*",
	denied: "не (нуж | требу | обнаруж)* | вы не использ* | никак* | спасибо ~ что",
	ifFails: "если (ничего | не (работ | получ | уда[её]т | откр | загр)* | страниц* | (у вас )?возник*) | если ~ не ~ (загруж | загруз | работ | воспроизв | откр | отображ | запуск)*",
	tool: "приватн* | инкогнито | прокси | анонимайз* | впн",
	consent: "куки* | соглас* | конфиденц* | персональн*",
	money: "подпис* | месяц* | рубл* | без рекламы | донат* | пожертв* | премиум*",
	logIn: "войти | войдите | вход | парол* | регистр* | авториз* | аккаунт*",
	access: "чтобы ~ (продолж | чита | прочи | смотр | посмотр | увид | получ)* | для (просмотра | продолжения | доступа)",
	failed: "не удалось | не удается | произошла ошибка | недоступн* | сбой"
};
// core/notice/phrases/sk.ts
/** Slovak. */
var sk$1 = {
	own: "je sa na že pre váš vás prosím náš sme nie ste aby tento tejto",
	disable: "vypn* | zakáž* | zakáz* | pozastav* | výnimk* | biel* (zoznam | listin)* | odblok* | vypni | vypnite | odstrán* | daj(te)? ~ (whitelist | zoznam) | prid* ~ výnim*",
	allow: "(povoľ | povol | zapn | zobraz)* ~ reklam*",
	found: "zist* | zaznamen* | rozpozn* | objav* | nájden* | vyzerá | (?<!ak )používa(te | š) | zapnut* | aktívn* | máš ~ zapnut* | máte ~ zapnut* | blokujete | blokuješ | detekovan* | zistil*",
	reload: "obnov* | znova | aktualiz* | načíta*",
	support: "podpor* | zadarmo | zdarma | pomôž*",
	denied: "nie je (potrebn | nutn | treba)* | nepotreb* | žiadn* | nebol[ao]? (zist | nájd | detek)*",
	ifFails: "ak (sa (nič | ne*) | to ne* | nič | stránk* | máte problém*) | (ak | keď) ~ (nenačít | nenačt | nefung | nezobraz | neprehr | nespust | nejde)*",
	tool: "(anonym | súkrom | privátn)* (režim | okn | prehliad)*",
	consent: "súhlas* | súkromi*",
	money: "predpl* | mesačn* | mesiac* | bez reklám",
	logIn: "prihl* | hesl[ao]* | registr* | účet",
	access: "(aby | pre) ~ (pokrač | zobraz | čít)*",
	failed: "nepodaril* | zlyhal* | nedostupn*"
};
// core/notice/phrases/sl.ts
/** Slovenian. */
var sl$1 = {
	own: "je se na da za vaš vaše prosimo naš smo ni ste kot ta našo strani imaš ga ali med naši nas",
	blocker: "(zavir | prepreč)* oglas*",
	disable: "onemogoč* | izklop* | ugasn* | izjem* | bel* seznam* | začasno ustav* | uvrsti* ~ seznam | doda* ~ izjem* | odstrani* | deaktiv* | izklj* | ustavi*",
	allow: "(dovol | omogoč | vklop | prikaz)* ~ oglas*",
	found: "zazna* | odkri* | opazi* | videti | (?<!če )uporablja(te | š) | aktiven | aktivn* | blokira(te | š) | imate ~ vklop* | imaš ~ vklop* | vklop*",
	reload: "osvež* | znova | ponovno",
	support: "podpr* | podpor* | pomag* | brezplač*",
	denied: "(ni | ne) (potreb | treba | nujn | zazna)* | nepotreb* | noben*",
	ifFails: "če (se (nič | ne*) | to ne* | stran* | imate težave) | težav* | če ~ ne ~ (nalož | naloži | deluje | predvaja | prikaže | odpre)*",
	tool: "zasebn* (okn | način | brsk)*",
	consent: "piškot* | soglas* | zasebnost*",
	money: "naroč* | meseč* | mesec* | brez oglasov | donir*",
	logIn: "prijav* | gesl* | registr* | račun",
	failed: "ni uspel* | ni bilo mogoče | ni na voljo"
};
// core/notice/phrases/in-both-scripts.ts
/** Serbian is written in two alphabets, letter for letter; the two-letter ones first. */
var CYRILLIC = new Map("ljљ njњ džџ aа bб vв gг dд đђ eе žж zз iи jј kк lл mм nн oо pп rр sс tт ćћ uу fф hх cц čч šш".split(" ").map((pair) => [pair.slice(0, -1), pair.slice(-1)]));
var LATIN = new RegExp([...CYRILLIC.keys()].join("|"), "g");
/** The same phrases in Latin and in Cyrillic letters. */
function inBothScripts(phrases) {
	const both = Object.entries(phrases).map(([topic, words]) => {
		if (topic === "letters") return [topic, words];
		const cyrillic = words.replace(LATIN, (letter) => CYRILLIC.get(letter) ?? letter);
		return [topic, `${words}${topic === "own" ? " " : " | "}${cyrillic}`];
	});
	return Object.fromEntries(both);
}
// core/notice/phrases/phrases-by-language.ts
/** Every language Truce reads, by its code. */
var PHRASES_BY_LANGUAGE = {
	en: en$1,
	ar: ar$1,
	bg: bg$1,
	ca: ca$1,
	cs: cs$1,
	da: da$1,
	de: de$1,
	el: el$1,
	es: es$1,
	et: et$1,
	fa: fa$1,
	fi: fi$1,
	fr: fr$1,
	he: he$1,
	hi: hi$1,
	hr: hr$1,
	hu: hu$1,
	id: id$1,
	it: it$1,
	ja: ja$1,
	ko: ko$1,
	lb: lb$1,
	lt: lt$1,
	lv: lv$1,
	nl: nl$1,
	no: no$1,
	oc: oc$1,
	pl: pl$1,
	pt: pt$1,
	ro: ro$1,
	ru: ru$1,
	sk: sk$1,
	sl: sl$1,
	sr: inBothScripts({
		own: "je se na da za vaš vaše molimo naš smo nije ste koji ovu ovaj sajt sajta stranicu ga svoj",
		letters: "[ђјљњћџ]",
		blocker: "ad ?blok* | (blok | spreč)* (za )?(oglas | reklam)*",
		disable: "onemoguć* | isključ* | deaktiv* | ugasi* | pauzir* | izuze* | bel* list* | uklon* | stavi* ~ list* | doda* ~ (izuzet | list)* | ukloni* | zaustavi* | stopira*",
		allow: "(dozvol | omoguć | uključ | prikaz)* ~ (oglas | reklam)*",
		found: "otkri* | detekt* | primet* | prepozna* | izgleda | čini se | (?<!ako )koristi(te | š) | uključen* | aktiv* | blokira(te | š) | imate ~ uključen* | uključen (ti | vam)",
		reload: "osvež* | ponovo | učitaj*",
		support: "podrž* | podrš* | pomoz* | pomaž* | besplat*",
		denied: "nije (potreb | otkri | detekt | nuž)* | (ne treba | nijed)*",
		ifFails: "ako (se (ništa | ne*) | ništa | stranic* | imate problem*) | ako ~ ne ~ (učita | radi | prikazuje | prikaže | reprodukuje | otvara | pokreće)*",
		tool: "(privatn | anonimn)* (prozor | režim | pregled)*",
		consent: "kolačić* | saglas* | pristan* | privatnost*",
		money: "pretpl* | mesec* | mesečn* | bez (oglasa | reklama) | donir* | dinar*",
		logIn: "prijav* | lozink* | registr* | nalog",
		access: "za nastavak | da biste ~ (nastav | vide)*",
		failed: "nije uspel* | neuspešn* | nedostup*"
	}),
	sv: {
		own: "och det är du din vår på inte till vi en av som att för den ditt oss",
		disable: "stäng* ~ av | slå* ~ av | pausa* | undantag* | vitlist* | ta bort | avaktiver* | slå ~ av | stäng ~ av | inaktiver* | pausa | lägg* ~ till oss | avinstaller* | koppla ~ (bort | ur)",
		allow: "(tillåt | acceptera | visa | godkänn)* ~ (annons | reklam)*",
		found: "upptäck* | hittat* | märkt | ser ut | verkar | (?<!om )(du | ni) använder | använder du | aktiv | aktiverad | påslagen | (du | ni) har ~ (på | påslagen | igång | aktiverad) | vi ser | är aktiv*",
		reload: "ladda* ~ om | uppdatera* | försök igen",
		support: "stöd* | stött* | hjälp*",
		denied: "(ingen | inte) ~ (behövs | krävs | hittades | upptäckt | nödvändig)* | behöv(er | s) (du )?(inte | ingen)",
		ifFails: "om (inget | ingenting | det inte | sidan | du (får | har | upplever) problem) | om ~ (inte | fungerar dåligt) ~ (laddas | laddar | spelas | visas | fungerar | startar)",
		tool: "priva(t | ta) ?(läge | fönster | surf)*",
		consent: "samtyck* | integritet* | kakor | partner",
		money: "månad* | (reklam | annons)fri* | utan (reklam | annonser) | prenumer* | medlem* | donera*",
		logIn: "logga* in | lösenord | registrera dig | konto",
		access: "för att ~ (läsa | fortsätta | se | titta | komma)",
		failed: "misslyck* | gick fel | kunde inte | inte tillgänglig*"
	},
	th: {
		letters: "[ก-ฮ]",
		blocker: "(บล[็๊]อ[กค]|กั้น|กัน)โฆษณา|แอด ?บล[็๊]อ[กค]",
		disable: "ปิด(?!กั้น|กัน)|หยุด|ยกเลิก|ระงับ|รายการที่อนุญาต|ข้อยกเว้น|ไวท์ลิสต์|งดใช้|ปิด(ใช้งาน|มัน|ตัว|แอด|ส่วน)|ถอน",
		allow: "(อนุญาต|เปิด|ยอมรับ).{0,12}โฆษณา",
		found: "ตรวจพบ|(?<!สำรวจ)พบว่า|ดูเหมือน|กำลังใช้|สังเกต|เปิดใช้งานอยู่|เปิดอยู่|มีการใช้|(คุณ|ท่าน)(กำลัง|ได้)?(ใช้|บล็อก|เปิด)|ติดตั้ง",
		reload: "โหลด.{0,5}ใหม่|รีเฟรช|รีโหลด|ลองใหม่|ลองอีกครั้ง",
		support: "สนับสนุน|ช่วย|ฟรี",
		denied: "ไม่(จำเป็น|ต้องใช้|ต้องมี|พบ|ต้องปิด)|ตรวจไม่พบ",
		ifFails: "(หาก|ถ้า)(ไม่มีอะไร|หน้า|ไม่(สามารถ|ได้)|พบปัญหา|มีปัญหา)|(หาก|ถ้า).{0,20}(ไม่)",
		tool: "โหมดส่วนตัว|ไม่ระบุตัวตน|หน้าต่างส่วนตัว|พร็อกซี",
		consent: "คุกกี้|ยินยอม|ความเป็นส่วนตัว",
		money: "สมาชิก|เดือน|ไม่มีโฆษณา|บริจาค|บาท",
		logIn: "เข้าสู่ระบบ|ล็อกอิน|รหัสผ่าน|ลงทะเบียน|บัญชี",
		failed: "ไม่สำเร็จ|ล้มเหลว|ข้อผิดพลาด"
	},
	tr: {
		own: "bir ve için bu lütfen siz sizin olarak ile değil var sitemiz sitemizi sitemize sayfayı sitede sitesi ettik bizi göre reklam içeriği",
		blocker: "reklam* (engel | önle | blok)*",
		disable: "devre ?dışı | kapat* | durdur* | beyaz liste* | istisna* | kaldır* | pasif* | devre dışı | ekle* ~ (istisna | liste)* | (istisna | beyaz liste)* ~ ekle* | pasif hal*",
		allow: "reklam* ~ (izin | aç | açın | etkinleştir* | göster* | görüntüle*)",
		found: "tespit | algıla* | fark ett* | görünüyor | kullanıyorsun* | kullandığ(ınız | ını)* | aktif | bulundu | anlaşıl* | açık | engelliyorsun* | engellediğ* | etkin* | görünüşe göre",
		reload: "yenile* | yeniden | tekrar",
		support: "destek* | yardım* | ücretsiz*",
		denied: "gerek (yok | kalma)* | gerek(mez | mi*) | gerekli değil* | ihtiyaç (yok | duyma | kalma)* | tespit edilme* | bulunamadı",
		ifFails: "(olmazsa | açılmazsa | çalışmıyorsa | çalışmazsa | yüklenmezse | görmüyorsanız) | sorun yaş* | (yüklenmezse | oynatılmazsa | açılmazsa | görünmüyorsa | yüklenmiyorsa | oynamıyorsa | çalışmazsa | başlamazsa)",
		tool: "gizli (mod | sekme | pencere)* | özel (gezinti | pencere)*",
		consent: "çerez* | gizlilik* | kvkk | rıza* | aydınlatma",
		money: "aylık | reklamsız* | bağış* | fiyat* | üyeli*",
		logIn: "giriş yap* | oturum aç* | şifre* | parola* | üye ol* | kayıt ol* | kaydol* | hesab*",
		access: "(devam | görmek | görüntüle | okumak | izlemek)*",
		failed: "başarısız* | yüklenemedi | hata oluştu"
	},
	uk: {
		own: "і в не на що для ви ваш будь ласка сайт це ми",
		letters: "[ієґ]",
		blocker: "блок* (показу? )?реклам* | реклам* блок* | ад ?блок*",
		disable: "вимкн* | вимик* | відключ* | деактив* | дезактив* | призуп* | виняток | винятк* | виключен* | біл* спис* | прибер* | приб* | дода* ~ (винят | спис)* | вимкн* | призуп* | зупин*",
		allow: "(дозвол | увімк | ввімк)* ~ реклам*",
		found: "виявл* | виявил* | поміт* | схоже | здається | (?<!якщо (ви )?)використову* | використання | увімкнен* | ввімкнен* | бачимо | блокує(те | ш) | працює | у (вас | тебе) | користуєтесь | активний",
		reload: "онов* | перезавант* | повтор* | знову",
		support: "підтрим* | допомо* | безкоштовн*",
		denied: "не (потріб | потреб | виявл)* | ви не використ* | жодн* | дяку* ~ що",
		ifFails: "якщо (нічого | не (прац | вда | відкр | завант)* | сторінк* | (у вас )?виник*) | якщо ~ не ~ (завантаж | прац | відтвор | відкр | відображ | запуск)*",
		tool: "приватн* | інкогніто | проксі | впн",
		consent: "кукі* | згод* | конфіденц* | персональн*",
		money: "підпис* | передпл* | місяц* | гривень | без реклами | донат* | пожертв*",
		logIn: "увій* | вхід | парол* | реєстр* | авториз* | обліков*",
		access: "щоб ~ (продовж | чита | переглян | побач)* | для (перегляду | продовження | доступу)",
		failed: "не вдалося | сталася помилка | недоступн*"
	},
	vi: {
		own: "và của bạn để chúng tôi không vui lòng trang này là cho",
		blocker: "(chặn | chống) (các )?quảng cáo",
		disable: "tắt | vô hiệu | ngừng | tạm dừng | danh sách trắng | ngoại lệ | gỡ | bỏ chặn | hủy kích hoạt | tạm (dừng | ngưng | tắt) | thêm ~ (ngoại lệ | danh sách) | xóa",
		allow: "(cho phép | bật | hiển thị) ~ quảng cáo",
		found: "phát hiện | nhận thấy | có vẻ | hình như | (?<!nếu bạn )đang (sử dụng | dùng | bật | chặn) | đã bật | đang (bật | chạy | hoạt động) | bạn (dùng | chặn | bật) | đã cài",
		reload: "tải lại | làm mới | thử lại | đã tắt",
		support: "ủng hộ | hỗ trợ | giúp | miễn phí | duy trì",
		denied: "không (cần | phát hiện | yêu cầu)",
		ifFails: "nếu (không (có | thấy | thể) | trang | gặp) | nếu ~ không ~ (tải | chạy | phát | hiển thị | mở | hoạt động) | nếu ~ (không | lỗi) ~ (hoạt động | tải | hiển thị | được)",
		tool: "ẩn danh | riêng tư",
		consent: "sự đồng ý | quyền riêng tư",
		money: "đăng ký | thuê bao | tháng | không (có )?quảng cáo | quyên góp",
		logIn: "đăng nhập | mật khẩu | tài khoản",
		access: "để (tiếp tục | xem | đọc | truy cập)",
		failed: "thất bại | không (thể )?(tải | phát) được | không thể (tải | phát) | đã xảy ra lỗi"
	},
	zh: {
		letters: "[一-鿿]",
		blocker: "[广廣]告.{0,2}(拦截|屏蔽|过滤|阻[挡擋止隔]|攔截|封[鎖锁]|過濾)|(拦截|屏蔽|过滤|阻[挡擋止隔]|攔截|封[鎖锁]|過濾).{0,2}[广廣]告|去广告(插件|软件|扩展)",
		disable: "[关關][闭閉掉]|停用|禁用|[暂暫]停|白名[单單]|例外|移除|卸[载載]|解除|取消|[關关]掉|关上|停掉|加入.{0,6}(白名|例外)",
		allow: "(允[许許]|放行).{0,8}[广廣]告",
		found: "[检檢][测測]到?|[侦偵][测測]到?|[发發][现現]|注意到|[您你](正|正在|在)?使用|似乎|看[来來]|已([启啟]用|[开開][启啟])|[開开][啟启]|安[装裝]|正在|使用了|屏蔽了|[檢检][测測]",
		reload: "刷新|重新|重[试試]|已([关關][闭閉]|停用)",
		support: "支持|支援|[赞贊]助|[帮幫]助|免[费費]|[维維]持",
		denied: "[无無]需|不需要|不必|(未|没有|沒有)([检檢][测測]|[侦偵][测測]|[发發][现現])|[您你](没有|沒有|未)使用",
		ifFails: "(如果|若|如|倘)[^，,]{0,8}([没沒]有?反[应應]|[无無]法|[问問][题題]|不能)|(如果|若|如|倘|要是)[^，,]{0,10}(没有|沒有|打不开|打不開|加载不|加載不|不(显示|顯示|播放|加载|能))",
		tool: "[无無]痕|[隐隱]身|私密|代理服|脚本",
		consent: "同意|[隐隱]私|個資",
		money: "[订訂][阅閱]|[会會][员員]|月[费費]|每月|付[费費]|捐|[购購][买買]|[无無][广廣]告|[0-9]元",
		logIn: "登[录錄入]|密[码碼]|[注註][册冊]|[账帳][号號]",
		age: "[岁歲]",
		access: "[继繼][续續]|[观觀]看|[访訪][问問]|[浏瀏][览覽]|[查觀]看",
		failed: "失败|失敗|出错|出錯|加载不|无法(加载|載入)|無法載入"
	}
};
// core/notice/reading/judge-as-wall.ts
/** A box that covers an article: what is left to tell is the words. */
var WALL = {
	position: "fixed",
	isInlineNotice: false,
	isDeclared: false,
	modal: false,
	topLayer: false,
	coverage: 1,
	coversCentre: true,
	edge: void 0,
	mediaShare: 0,
	linkShare: 0,
	names: "",
	fields: {
		email: 0,
		password: 0,
		other: 0
	}
};
/** A page with something to read under the box. */
var ARTICLE = {
	scrollLocked: false,
	bodyWords: 600,
	hasOtherContent: true,
	hidBaits: false,
	isArticleHidden: false
};
/** What is made of the words, were they on a wall over an article: by the phrases alone, if nothing else was read. */
function judgeAsWall({ text, buttons, lang = "", title = "" }, reading) {
	const line = text.replace(/\s+/g, " ").trim();
	return judgeBox({
		...WALL,
		reading,
		text: [line, ...buttons].join(" "),
		textWithoutControls: text,
		controls: [...buttons]
	}, {
		...ARTICLE,
		lang,
		title
	}, PHRASES_BY_LANGUAGE);
}
// core/notice/reading/packed-weights.ts
/** What makes a weight a number from 1 to 15. */
var OFFSET = 8;
/** Two weights a byte. */
function packWeights(weights) {
	return Uint8Array.from({ length: weights.length / 2 }, (_, index) => {
		const [first = 0, second = 0] = [weights[2 * index], weights[2 * index + 1]];
		return first + OFFSET << 4 | second + OFFSET;
	});
}
// training/chance.ts
/** A linear congruential generator, with the constants of Numerical Recipes. */
function createChance(seed) {
	let state = seed;
	return () => {
		state = Math.imul(state, 1664525) + 1013904223 >>> 0;
		return state / 2 ** 32;
	};
}
/** One of a list. */
function pick(list, chance) {
	return list?.[Math.floor(chance() * list.length)];
}
// training/fit-boxes.ts
/** How many boxes are looked at for each there is. */
var ROUNDS$1 = 25;
var STEP$1 = .1;
var BIAS_STEP$1 = .01;
/** Keeps weights small, so that no single feature decides. */
var DECAY$1 = 1e-4;
/** Regularised logistic regression over whole boxes. */
function fitBoxes(examples) {
	const count = examples[0]?.features.length ?? 0;
	const weights = new Array(count).fill(0);
	const steepness = new Array(count).fill(.001);
	const chance = createChance(11);
	let bias = 0;
	for (let round = 0; round < ROUNDS$1 * examples.length; round += 1) {
		const { features, isNotice } = examples[Math.floor(chance() * examples.length)];
		const error = likelihood(features.reduce((all, it, index) => all + it * weights[index], bias)) - Number(isNotice);
		bias -= BIAS_STEP$1 * error;
		for (let index = 0; index < count; index += 1) {
			const weight = weights[index];
			const slope = error * features[index] + DECAY$1 * weight;
			const seen = steepness[index] + slope * slope;
			steepness[index] = seen;
			weights[index] = weight - STEP$1 * slope / Math.sqrt(seen);
		}
	}
	return {
		weights: weights.map(rounded),
		bias: rounded(bias)
	};
}
/** To three digits: more would be noise. */
function rounded(weight) {
	return Math.round(weight * 1e3) / 1e3;
}
// training/fit-sentences.ts
/** How often all examples are gone through. More learns the sentences by heart. */
var ROUNDS = 5;
/** How far a step goes at first, and which part of that at last. */
var STEP = 1;
/** The share of features that a step does without, so that none is relied on alone. */
var DROPPED = .1;
/** Keeps weights small where little speaks for them. */
var DECAY = 1e-5;
var BIAS_STEP = .01;
/**
* Logistic regression by stochastic gradient descent, with a step of its own for each feature.
* AdaGrad: https://jmlr.org/papers/v12/duchi11a.html
*/
function fitSentences(examples, features) {
	const count = LABELS.length;
	const weights = new Float32Array(features * count);
	const steepness = new Float32Array(features);
	const bias = new Float32Array(count);
	const chance = createChance(1);
	const order = Uint32Array.from(examples.keys());
	const errors = new Float32Array(count);
	for (let round = 0; round < ROUNDS; round += 1) {
		const step = STEP * (1 - round / ROUNDS * .8);
		shuffle(order, chance);
		for (const index of order) {
			const example = examples[index];
			if (!example) continue;
			const letters = example.letters.filter(() => chance() >= DROPPED);
			const concepts = example.concepts.filter(() => chance() >= DROPPED);
			const parts = [{
				rows: letters,
				share: 1 / Math.sqrt(letters.length || 1)
			}, {
				rows: concepts,
				share: 2 / Math.sqrt(concepts.length || 1)
			}];
			errors.set(bias);
			for (const { rows, share } of parts) addWeights(errors, weights, rows, share);
			const size = turnToErrors(errors, example.truth);
			for (let label = 0; label < count; label += 1) bias[label] = (bias[label] ?? 0) - BIAS_STEP * (errors[label] ?? 0);
			for (const { rows, share } of parts) for (const row of rows) {
				const seen = (steepness[row] ?? 0) + size * share * share;
				steepness[row] = seen;
				descend(weights, row * count, errors, share, step / Math.sqrt(seen + .01));
			}
		}
	}
	return {
		weights,
		bias
	};
}
function addWeights(sums, weights, rows, share) {
	for (const row of rows) {
		const first = row * sums.length;
		for (let label = 0; label < sums.length; label += 1) sums[label] = sums[label] + share * weights[first + label];
	}
}
/** Log-odds become errors, in place. Returns the sum of their squares. */
function turnToErrors(sums, truth) {
	let size = 0;
	for (let label = 0; label < sums.length; label += 1) {
		const known = truth[label] ?? -1;
		const error = known < 0 ? 0 : 1 / (1 + Math.exp(-sums[label])) - known;
		sums[label] = error;
		size += error * error;
	}
	return size;
}
function descend(weights, first, errors, share, step) {
	for (let label = 0; label < errors.length; label += 1) {
		const weight = weights[first + label];
		weights[first + label] = weight - step * (errors[label] * share + DECAY * weight);
	}
}
/** Log-odds of an example, by label. */
function scoreExample({ weights, bias }, example) {
	const sums = Float32Array.from(bias);
	addWeights(sums, weights, example.letters, 1 / Math.sqrt(example.letters.length || 1));
	const share = 2 / Math.sqrt(example.concepts.length || 1);
	addWeights(sums, weights, example.concepts, share);
	return sums;
}
/** Fisher and Yates, in place. */
function shuffle(order, chance) {
	for (let index = order.length - 1; index > 0; index -= 1) {
		const other = Math.floor(chance() * (index + 1));
		const kept = order[index];
		order[index] = order[other];
		order[other] = kept;
	}
}
/** Truth by label: 1 for those given, 0 for the other labels of sentences, unknown for whole boxes. */
function truthOfSentence(labels) {
	return Int8Array.from(LABELS, (label) => label === "notice" ? -1 : Number(labels.has(label)));
}
/** Truth by label of a whole box. */
function truthOfBox(isNotice) {
	return Int8Array.from(LABELS, (label) => label === "notice" ? Number(isNotice) : -1);
}
// training/training-boxes.ts
/** What notices say, in this order; `*3` is three times as often. */
var NOTICES = shapes(`
  ask*8 | ask+noticed*3 | ask+gate*4 | noticed ask*4 | noticed pays ask*2 | pays ask*3 | ask pays*3 | noticed gate*2
  | noticed ask+gate*2 | noticed ask otherway | pays noticed ask otherway | ask otherway*2 | noticed pays*2 | noticed
  | pays ask+gate*2 | noticed ask+gate otherway | ask ask pays | noticed pays pays ask | ask gate | noticed ask gate
  | ask+noticed pays | ask+noticed gate | gate ask | gate*2 | gate pays | prose ask | prose gate | price ask
  | noticed ask price | pays pays ask otherway | noticed noticed ask | noticed ask ask ask | noticed otherway
  | prose pays ask | ask thanks | pays gate`);
/** What other boxes say. `other` is any of `OTHERS`. */
var LOOK_ALIKES = shapes(`
  remedy*6 | error remedy*5 | remedy remedy | prose remedy*2 | other remedy*2 | remedy error | error*2 | consent*4
  | consent consent*3 | consent consent consent*2 | consent pays*2 | consent remedy | consent about | pays*2
  | pays otherway*2 | otherway*2 | price*3 | price price*2 | price pays | price otherway | price login | other*4
  | other other*2 | other error | other prose | about*6 | about about*3 | about prose*3 | prose about prose*2
  | about about about | prose*3 | prose prose*2 | prose prose prose prose | thanks*3 | thanks pays | thanks prose
  | pays prose*2 | about pays | about other | consent price | promo*3 | promo promo | promo pays | thanks otherway
  | about price | remedy other | login remedy | remedy prose | about thanks | app remedy | pays promo`);
var OTHERS = [
	"login",
	"newsletter",
	"age",
	"region",
	"tour",
	"outdated",
	"chat",
	"app"
];
var BUTTONS_OF_NOTICES = [
	"ask",
	"ask",
	"otherway",
	"dismiss"
];
var BUTTONS_OF_LOOK_ALIKES = [
	"dismiss",
	"consent",
	"other",
	"other"
];
/** How many notices a language gets, and twice as many look-alikes. */
var NOTICES_A_LANGUAGE = 150;
/** How often a box has buttons, and says its language. */
var WITH_BUTTONS = .6;
var DECLARED$1 = .6;
/** Puts boxes together, the same at every run. `foldOf` keeps sentences of different folds apart. */
function trainingBoxes(sentences, foldOf, folds, chance) {
	const drawer = (it) => [
		it.language,
		foldOf(it),
		it.isButton ? "button" : "",
		it.kinds.join("+")
	].join(" ");
	const drawers = Map.groupBy(sentences, drawer);
	const languages = [...new Set(sentences.map(({ language }) => language))];
	const from = (language, fold, isButton) => (kind) => {
		const name = kind === "other" && !isButton ? pick(OTHERS, chance) ?? kind : kind;
		return pick(drawers.get([
			language,
			fold,
			isButton ? "button" : "",
			name
		].join(" ")), chance);
	};
	const makeBox = (language, fold, isNotice) => {
		const shape = pick(isNotice ? NOTICES : LOOK_ALIKES, chance) ?? [];
		const kinds = isNotice ? BUTTONS_OF_NOTICES : BUTTONS_OF_LOOK_ALIKES;
		const count = chance() < WITH_BUTTONS ? Math.ceil(chance() * 3) : 0;
		const draw = from(language, fold, true);
		const buttons = Array.from({ length: count }, () => draw(pick(kinds, chance) ?? "other"));
		return {
			sentences: shape.map(from(language, fold, false)).filter((it) => it !== void 0),
			buttons: buttons.filter((it) => it !== void 0),
			isNotice,
			fold,
			declaresLanguage: chance() < DECLARED$1
		};
	};
	return languages.flatMap((language) => [
		true,
		false,
		false
	].flatMap((isNotice) => Array.from({ length: NOTICES_A_LANGUAGE }, (_, index) => makeBox(language, index % folds, isNotice)))).filter((box) => box.sentences.length > 0);
}
function shapes(list) {
	return list.split("|").flatMap((entry) => {
		const [shape = "", times = "1"] = entry.trim().split("*");
		return Array.from({ length: Number(times) }, () => shape.split(" "));
	});
}
// core/notice/reading/lexicon/international-lexicon.ts
/** Names and words that are the same in most languages. */
var INTERNATIONAL_LEXICON = {
	blocker: "adblock adblk ublock adguard ghostery abp adaway brave blocker blokker privacybadger",
	ads: "=ad =ads =adv adsense banner",
	allow: "whitelist allowlist",
	cookie: "cookie cookies gdpr tcf iab",
	tool: "vpn proxy popup pop-up javascript antivirus incognito",
	part: "captcha recaptcha video download stream chat player",
	pay: "€ $ £ ¥ premium paypal patreon",
	mail: "newsletter email e-mail",
	age: "18",
	reload: "f5 ctrl",
	report: "youtube google chrome firefox safari",
	site: "blog forum portal domain www"
};
// core/notice/reading/lexicon/lexicon-by-language.ts
/** What each language calls the things notices and their look-alikes speak of, by its code. */
var LEXICON_BY_LANGUAGE = {
	ar: {
		prefixes: 4,
		blocker: "مانع حاجب حظر-الإعلان حجب-الإعلان أداة-حظر أدوات-حظر الحجب الحظر إضافة درع فلتر مرشح",
		ads: "إعلان اعلان إعلانات رعاة دعاية",
		block: "حظر حجب تحجب يحجب تمنع يمنع منع إخفاء تخفي",
		off: "إيقاف أوقف تعطيل عطّل عطل إلغاء ألغ إزالة أزل أطفئ إطفاء تعليق توقف أغلق إغلاق بدون تخل",
		allow: "سماح اسمح السماح استثناء القائمة-البيضاء بيضاء أضف إضافة-موقع عرض إظهار قبول فعّل تفعيل رفع-الحظر ثق دع",
		using: "اكتشف رصد تستخدم تستعمل يبدو وجدنا نشط مفعل لاحظ نرى تبين",
		site: "موقع صفحة هنا نطاق لنا منتدى مدونة",
		please: "يرجى فضلك رجاء نرجو شكرا نطلب هل-يمكنك لطفا",
		support: "دعم ادعم مجان تمويل دخل عائد نعيش تدفع صحف مساعد ساعد تكاليف",
		access: "متابعة للمتابعة وصول قراءة مشاهدة محتوى مقال لكي استمرار",
		reload: "تحديث أعد-تحميل تحميل-الصفحة حدّث",
		fail: "خطأ مشكلة لا-يعمل فشل تعذر لم-يتم يتعذر",
		if: "إذا اذا في-حال عند",
		not: "=لا لم لن ليس دون أبدا",
		part: "فيديو مشغل تنزيل تحميل زر نموذج خريطة دفع تعليق صورة ملف دردشة بث رابط تسجيل-الدخول",
		cookie: "ارتباط كوكيز موافق شركاء خصوصية بيانات",
		pay: "اشتراك شهر سعر عضو تبرع",
		login: "تسجيل-الدخول كلمة-المرور حساب سجل",
		mail: "نشرة بريد",
		age: "عام سنة عمر",
		tool: "منبثق متصفح-خاص فيروسات ترجم",
		report: "قال دراسة بالمئة مستخدم ناشر شركة محكمة متصفح وفقا",
		how: "كيف لماذا ما هل",
		done: "شكرا بالفعل"
	},
	az: {
		blocker: "reklam-bloklayıc bloklayıc reklam-əngəl əngəlləyic genişlənm əlavə qalxan filtr blokator",
		ads: "reklam banner sponsor elan",
		block: "blok əngəl gizlə filtr",
		off: "söndür deaktiv dayandır çıxar sil bağla dayan silin keçir",
		allow: "icazə ağ-siyahı istisna göstər əlavə-et qəbul blokdan-çıxar aç buraxın",
		using: "aşkarla istifadə görün tapıl aktiv görürük müəyyən",
		site: "sayt səhifə burada domen bizim bizə portal forum blog",
		please: "zəhmət xahiş təşəkkür edərdiniz",
		support: "dəstək kömək pulsuz maliyyə gəlir ödə jurnalist",
		access: "davam giriş oxu bax məzmun məqalə üçün sonra",
		reload: "yenilə yenidən",
		fail: "xəta problem işləmir yüklənmir alınmadı açılmır",
		if: "əgər halda",
		not: "deyil yox heç",
		part: "video pleyer yüklə düymə forma xəritə ödəniş şərh şəkil fayl çat keçid",
		cookie: "kuki razılıq tərəfdaş məxfilik şəxsi",
		pay: "abunə ay qiymət manat üzv ianə",
		login: "daxil şifrə parol hesab qeydiyyat",
		mail: "bülleten e-poçt",
		age: "yaş =18",
		tool: "açılan gizli antivirus tərcümə",
		report: "dedi araşdırma faiz istifadəçi şirkət məhkəmə brauzer",
		how: "necə niyə nə",
		done: "təşəkkür artıq"
	},
	bg: {
		blocker: "блокер блокир блокатор блокиран щит разширени добавк филтър филтр",
		ads: "реклам обяв банер спонсор",
		block: "блок скри крие филтр спир",
		off: "изключ деактив спр спрете паузир пауз премахн махн прекрат без деинсталир откаж",
		allow: "разреш позвол допус изключени бял бели отблок покаж показв прием включ добав довер пусн пропус",
		using: "засеч открих използв изглежда намер активн виждаме забеляз установи включен работи",
		site: "сайт страниц тук домейн наш =нас портал форум блог",
		please: "моля молим благодар бихте можете",
		support: "подкреп помог помощ безплат финанс приход живе плащ журналист издръж",
		access: "продълж достъп чет гледа съдържани статия за-да след-това",
		reload: "презаред опресн отново",
		fail: "грешк проблем не-работи не-се-зарежда неуспе",
		if: "=ако когато",
		not: "=не никога без няма",
		part: "видео плейър изтегл бутон формуляр карта плащан коментар снимк файл чат стрийм връзк вход",
		cookie: "бисквитк съгласи партньор поверителност лични-данни",
		pay: "абон месец цена лв член дари дарен",
		login: "влез вход парол профил регистр",
		mail: "бюлетин имейл",
		age: "години възраст =18",
		tool: "изскач инкогнито антивирус превод",
		report: "каза проучван процент потребител издател компани съд браузър според",
		how: "как защо какво",
		done: "благодар вече"
	},
	bn: {
		blocker: "ব্লকার ব্লক এক্সটেনশন অ্যাডব্লক বিজ্ঞাপন-রোধ ঢাল ফিল্টার প্রতিরোধক অবরোধক",
		ads: "বিজ্ঞাপন অ্যাড ব্যানার স্পন্সর",
		block: "ব্লক আটক লুকা ফিল্টার ঠেকা",
		off: "বন্ধ নিষ্ক্রিয় থামা সরা সরিয়ে বিরতি অক্ষম ছাড়া মুছে",
		allow: "অনুমতি অনুমোদন ব্যতিক্রম সাদা হোয়াইট দেখা চালু গ্রহণ যোগ আনব্লক আসতে-দিন",
		using: "শনাক্ত ব্যবহার মনে-হচ্ছে পাওয়া সক্রিয় দেখছি দেখতে লক্ষ",
		site: "সাইট ওয়েবসাইট পেজ পাতা এখানে ডোমেইন আমাদের আমরা ফোরাম ব্লগ",
		please: "দয়া অনুগ্রহ অনুরোধ ধন্যবাদ করবেন-কি প্লিজ",
		support: "সমর্থন সহায়তা সাহায্য বিনামূল্যে ফ্রি আয় খরচ সাংবাদিক বাঁচ",
		access: "চালিয়ে প্রবেশ পড়তে পড়ুন দেখতে বিষয়বস্তু নিবন্ধ জন্য তারপর",
		reload: "রিফ্রেশ পুনরায় রিলোড আবার",
		fail: "ত্রুটি সমস্যা কাজ-করছে-না লোড-হচ্ছে-না ব্যর্থ",
		if: "যদি হলে",
		not: "না নেই নয় ছাড়া কখনো",
		part: "ভিডিও প্লেয়ার ডাউনলোড বোতাম বাটন ফর্ম মানচিত্র পেমেন্ট মন্তব্য ছবি ফাইল চ্যাট লিংক লগইন",
		cookie: "কুকি সম্মতি অংশীদার গোপনীয়তা ব্যক্তিগত",
		pay: "সাবস্ক্র মাস দাম টাকা সদস্য অনুদান",
		login: "লগ পাসওয়ার্ড অ্যাকাউন্ট নিবন্ধন",
		mail: "নিউজলেটার ইমেইল",
		age: "বছর বয়স",
		tool: "পপ ব্যক্তিগত অ্যান্টি অনুবাদ",
		report: "বলেন গবেষণা শতাংশ ব্যবহারকারী কোম্পানি আদালত ব্রাউজার",
		how: "কীভাবে কেন কী",
		done: "ধন্যবাদ ইতিমধ্যে"
	},
	ca: {
		blocker: "bloquejador bloqueig blocador escut extensi complement filtre bloquejar-anunc",
		ads: "anunci publicitat publicit bàner propagand patrocin",
		block: "bloqu amag filtr impedi",
		off: "desactiv apag atur deshabilit paus suspè treu elimin desinstal deixa-de sense abaixa",
		allow: "permet accept deixa excepci llista-blanca desbloq mostr activ habilit afegi autoritz confi passar",
		using: "detect fas-servir utilitz sembla trobat actiu veiem notat",
		site: "lloc web pàgin aquí domini nosaltres nostr portal blog fòrum",
		please: "si-us-plau sisplau gràcies pots podeu podríeu demanem preguem",
		support: "suport ajud gratu financ ingress viur pag periodis manten",
		access: "continu accedi accés llegi veure contingut article per-a després",
		reload: "recarreg actualitz torna",
		fail: "error problem no-funciona no-es-carrega fallat",
		if: "=si cas quan",
		not: "=no mai sense cap",
		part: "vídeo reproductor descarreg botó formulari mapa pagament coment imatge fitxer xat enllaç sessió",
		cookie: "galet consent socis privadesa dades-personals",
		pay: "subscri mes preu premium don membre",
		login: "inicia-sessi contrasenya compte registr",
		mail: "butlletí correu",
		age: "anys edat =18",
		tool: "emergent privad antivirus tradu",
		report: "segons estudi cent usuaris editors empresa tribunal navegador dit",
		how: "com per-què què",
		done: "gràcies ja"
	},
	cs: {
		blocker: "adblok blokovač blokátor blokování blokovaní blokac štít rozšířen doplněk doplňk filtr",
		ads: "reklam inzer banner sponzor",
		block: "blok skrýv skry filtr zabraň brání",
		off: "vypn vypněte vypnout deaktiv zakáz pozastav odstran odinstal přesta zruš bez zastav odebr",
		allow: "povol povolte dovol výjimk bílé bíl odblok zobraz přijm zapn přid pustit pusťte důvěř umožn",
		using: "zjist detek použív zdá vypad našl aktivn vidíme všimli zaznamenal zapnut",
		site: "stránk web zde tady domén =nás =nám naš portál fórum blog",
		please: "prosím prosíme děkuj můžete mohli žádám laskav",
		support: "podpoř podpor pomoz pomáh zdarma financ příjm žije plat novinář provoz",
		access: "pokrač přístup číst sledov obsah článek aby poté",
		reload: "obnov načt aktualiz znovu",
		fail: "chyb problém nefung nenačí nezdař selhal nejde potíž",
		if: "=pokud jestliže když =li",
		not: "=ne není nikdy bez žádn nemus",
		part: "video přehrávač stáh stažen tlačítk formulář map platb komentář obráz soubor chat vysílán odkaz přihláš",
		cookie: "souhlas partner soukrom osobní-údaj",
		pay: "předplat měsíc cena kč premium člen přisp",
		login: "přihl heslo účet registr",
		mail: "newsletter e-mail",
		age: "=let věk =18",
		tool: "vyskakov anonym antivir překlad",
		report: "řekl výzkum procent uživatel vydavatel firma soud prohlížeč podle",
		how: "=jak proč co který",
		done: "děkuj již už"
	},
	cy: {
		blocker: "rhwystr-hysbys rhwystrydd atalydd atal-hysbys blociwr bloc tarian estyniad ychwanegyn hidlydd rwystrydd",
		ads: "hysbyseb hysbys baner noddw",
		block: "bloc rhwystr atal cudd cuddio hidl",
		off: "diffodd diffoddwch analluog oedi seibio tynnu stopi dileu heb rhoi'r-gorau peidi ddiffodd",
		allow: "caniat ganiat gadael gadewch eithri rhestr-wen dangos derbyn galluog ychwaneg ymddiried dadflocio",
		using: "canfod defnyddio ymddengys gweld gweithredol wedi-sylwi sylw ganfod",
		site: "gwefan safle tudalen yma parth ni ein blog fforwm",
		please: "os-gwelwch diolch allech gofyn garedig plîs",
		support: "cefnog gefnog helpu am-ddim ariann incwm talu newyddiadur",
		access: "parhau mynediad darllen gwylio cynnwys erthygl er-mwyn wedyn",
		reload: "ail-lwytho adnewyddu eto",
		fail: "gwall problem ddim-yn-gweithio ddim-yn-llwytho methu",
		if: "=os pan",
		not: "ddim peidiwch heb byth nid",
		part: "fideo chwarae lawrlwyth botwm ffurflen map taliad sylw llun ffeil sgwrs dolen",
		cookie: "cwci cydsyn partner preifat data-personol",
		pay: "tanysgrif mis pris aelod cyfrann",
		login: "mewngof cyfrinair cyfrif cofrestr",
		mail: "cylchlythyr e-bost",
		age: "oed =18",
		tool: "naid preifat gwrthfeirws cyfieith",
		report: "meddai ymchwil cant defnyddwyr cwmni llys porwr",
		how: "sut pam beth",
		done: "diolch eisoes"
	},
	da: {
		blocker: "annonceblok reklameblok blocker blokering skjold udvidelse tilføjelse filter blokker",
		ads: "annonc reklame sponsor",
		block: "blok skjul filtr stopp hindr forhindr",
		off: "slå-fra slukke sluk =fra deaktiv paus fjern stop afinstall afbryd uden slip undlad",
		allow: "tillad tillade lad undtag hvidlist hvidliste vis vises accepter godkend slå-til =til aktiver tilføj stol lukke luk",
		using: "opdag registr brug bruger ser-ud benyt fundet aktiv kan-se bemærk slået",
		site: "side websted her domæne =os vores blog forum hjemmeside",
		please: "venligst vær-sød venlig tak vil-du kan-du beder gerne overvej",
		support: "støt hjælp gratis finans leve indtægt betal journalis overlev",
		access: "fortsæt adgang læs se-videre indhold artikel for-at derefter lås",
		reload: "genindlæs opdater igen",
		fail: "fejl problem virker-ikke indlæses-ikke mislyk går-galt",
		if: "hvis når =såfremt",
		not: "ikke ingen aldrig uden",
		part: "afspiller hent download knap formular kort betal kommentar billede fil strøm login",
		cookie: "samtyk partner privatliv persondata personoplysning",
		pay: "abonn måned pris kr medlem donér doner",
		login: "log-ind adgangskode konto tilmeld",
		mail: "nyhedsbrev mail",
		age: "=år alder voksen",
		tool: "privat oversæt vindue",
		report: "siger procent undersøgelse brugere udgiver firma domstol browser ifølge",
		how: "hvordan hvorfor =hvad hvilke",
		done: "tak allerede"
	},
	de: {
		blocker: "adblock werbeblock blocker blockier werbefilter ublock adguard ghostery =schild erweiterung plugin add-on addon filterliste inhaltsblock brave reklameblock",
		ads: "werb anzeig banner reklame sponsor =ads inserat spot",
		block: "block verberg versteck unterdrück filter aufhalt hinder verhind ausblend sperr weg",
		off: "=aus abschalt ausschalt deaktiv pausier ausmach abstell entfern stopp deinstall aufheb =ab beend abgeschalt ausgeschalt ausgemacht lass verzicht ohne einstell runter",
		allow: "erlaub zulass zulasst =zu zugelass lass freigeb freischalt ausnahme whitelist positivliste weißliste weisse-liste akzept genehmig anzeig einschalt =an durch aktivier freigabe gestatt dulde entsperr vertrau",
		using: "erkannt bemerk festgestellt gefunden nutz verwend benutz aktiv offenbar scheint anscheinend sehen entdeckt läuft eingeschaltet erwischt gesehen eingesetzt",
		site: "seite website webseite hier domain =uns unser portal blog forum angebot auftritt",
		please: "bitte bitten würd könnt wär danke freundlich ersuch wünsch",
		support: "unterstütz hilf helf finanz kostenlos gratis frei leben einnahm bezahl journalis erhalt überleb kosten verdien",
		access: "weiter zugang zugriff lesen ansehen schauen freischalt inhalt artikel fortfahr danach dann sobald erst um-zu",
		reload: "neu-lad neulad aktualisier reload f5 laden erneut",
		fail: "fehl problem klappt funktioniert geht-nicht lädt-nicht kaputt stör nicht-möglich konnte",
		if: "wenn falls sollt sofern",
		not: "nicht =kein =keine =keinen nie niemals ohne",
		part: "captcha video player download knopf button formular karte zahlung bezahl kommentar bild datei chat stream kasse link anmeld",
		cookie: "cookie einwillig zustimm partner datenschutz personenbezog",
		pay: "abo monat preis € premium spend mitglied probe",
		login: "anmeld einlog passwort konto registrier",
		mail: "newsletter e-mail postfach",
		age: "jahre =18 volljähr alter",
		tool: "vpn proxy pop-up popup javascript antivirus privat übersetz",
		report: "sagt prozent studie forscher nutzer verlag unternehmen gericht laut umfrage million browser google youtube",
		how: "=wie =warum =was welch",
		done: "danke bereits schon"
	},
	el: {
		blocker: "πρόγραμμα-αποκλεισμ αποκλεισμ-διαφημ μπλοκάρισμ μπλόκερ αποκλειστ φίλτρ ασπίδ επέκτασ πρόσθετο αποκλεισμ",
		ads: "διαφημ διαφήμ μπάνερ χορηγ",
		block: "αποκλεί μπλοκ κρύβ φιλτρ εμποδ",
		off: "απενεργοποι κλείσ σβήσ διακόψ παύσ αναστείλ αφαιρέσ βγάλ κατεβάσ σταματ χωρίς απεγκατ",
		allow: "επιτρέψ επιτρέπ αφήσ εξαίρεσ λευκή εμφάν δείξ ενεργοποι προσθέσ αποδεχ ξεμπλοκ εμπιστ",
		using: "εντοπί χρησιμοποι φαίνεται βρέθηκ ενεργ βλέπουμε παρατηρ διαπιστ",
		site: "ιστοσελίδ σελίδ ιστότοπ εδώ τομέ μας ιστολόγ φόρουμ site",
		please: "παρακαλ ευχαριστ μπορείτε μπορείς σας-ζητ",
		support: "στηρί υποστηρ βοήθ βοηθ δωρεάν χρηματοδ έσοδ ζούμε πληρών δημοσιογράφ",
		access: "συνεχ πρόσβασ διαβά δείτε παρακολουθ περιεχόμεν άρθρ για-να έπειτα",
		reload: "ανανέω ανανεώ επαναφόρτ ξανά",
		fail: "σφάλμα πρόβλημα δεν-λειτουργ δεν-φορτών απέτυχ αδυναμ",
		if: "=αν =εάν όταν",
		not: "=δεν =μη =μην ποτέ χωρίς",
		part: "βίντεο αναπαραγωγ λήψη κατέβ κουμπί φόρμα χάρτη πληρωμ σχόλι εικόν αρχεί συνομιλ σύνδεσμ σύνδεσ",
		cookie: "συγκατάθ συνεργάτ απόρρητ προσωπικ-δεδομ",
		pay: "συνδρομ μήνα τιμή μέλος δωρε",
		login: "συνδεθ κωδικ λογαριασμ εγγραφ",
		mail: "ενημερωτικ email",
		age: "ετών ηλικί =18",
		tool: "αναδυόμ ανώνυμ ιών μετάφρ",
		report: "είπε έρευνα τοις-εκατό χρήστες εκδότ εταιρ δικαστ πρόγραμμα-περιήγ σύμφωνα",
		how: "πώς γιατί =τι ποι",
		done: "ευχαριστ ήδη"
	},
	en: {
		blocker: "adblock ad-block adblk blocker ublock adguard ghostery shields abp extension plugin addon add-on filter-list filter content-block block-list brave",
		ads: "=ad =ads advert banner commercial sponsor promo",
		block: "block hide hiding hidden suppress filter stop prevent strip remov",
		off: "=off disabl deactivat paus turn-off switch-off shut stop remov uninstall suspend lower drop ditch kill rest snooze unplug toggle lift without quit cease refrain",
		allow: "allow permit let =lets enabl accept unblock whitelist allowlist allow-list safelist exception exempt exclud trust welcome =show display green-light =on through back",
		using: "detect notic seem using =use =uses active running enabl spotted found caught recogni appear look turned-on see =sees blocking",
		site: "site page here domain website =us =our blog portal forum channel",
		please: "please kindly pls plz would could consider ask request appreciat mind favor favour thank",
		support: "support help free fund financ pay =paid revenue income journalis survive running alive bills salary keep cost rely depend earn",
		access: "continu access read watch view unlock proceed enter content article download play before until order-to then",
		reload: "reload refresh again f5",
		fail: "fail error problem trouble issue broken doesn't won't cannot can't isn't unable not-work not-load missing wrong stuck blank",
		if: "=if case when unless should",
		not: "=not =no never don't without needn't none =n't",
		part: "captcha video player download button form map payment checkout comment login image file chat stream load link",
		cookie: "cookie consent partner privacy personal-data personali tracking preferences",
		pay: "subscri month price trial € $ £ premium donat member",
		login: "log-in login sign-in password account register sign-up",
		mail: "newsletter email inbox e-mail",
		age: "years-old =18 adult age",
		tool: "vpn proxy pop-up popup javascript antivirus translat private-mode incognito firewall",
		report: "said say percent study researcher users people publisher compan court according survey million browser google youtube users",
		how: "=how =why =what which",
		done: "thank whitelisted disabled-your already"
	},
	es: {
		blocker: "adblock bloqueador ublock adguard ghostery escudo extensi complemento filtro antipublic brave",
		ads: "anunci publicidad publicit banner propaganda aviso patrocin",
		block: "bloque ocult escond filtr impid impedi elimin tap",
		off: "desactiv apag deshabilit paus quit suspend inhabilit elimin retir desinstal detén deja cerr baj desconect sin",
		allow: "permit acept dej excepci lista-blanca desbloque mostr habilit activ autoriz añad agreg pasar confi",
		using: "detect usa usando utiliz notado parece hemos encontr activ vemos visto tienes tiene descubri",
		site: "sitio página web aquí dominio nosotros nuestr portal blog foro",
		please: "por-favor favor gracias podrías puedes podría pedimos rogamos agradec",
		support: "apoy ayud gratis gratuit financ ingres pag periodis mantener sostien vivimos",
		access: "continu acced acceso leer ver desbloque contenido artículo seguir luego para",
		reload: "recarg actualiz refresc f5",
		fail: "fall error problema no-funciona no-carga no-se-puede imposible inconveniente",
		if: "=si caso cuando",
		not: "=no nunca jamás sin ningún tampoco",
		part: "captcha vídeo video reproductor descarg botón formulario mapa pago comentari imagen archivo chat stream enlace sesión",
		cookie: "cookie consent socios privacidad datos-personal",
		pay: "suscri mes precio € premium dona miembro prueba",
		login: "iniciar-sesión inicia contraseña cuenta regístr registr",
		mail: "boletín newsletter correo",
		age: "años =18 mayor adult edad",
		tool: "vpn proxy emergente pop-up javascript antivirus privad incógnito traduc",
		report: "según estudio ciento usuarios editores empresa tribunal encuesta millon navegador google youtube dijo",
		how: "cómo =por-qué qué cuál",
		done: "gracias ya"
	},
	et: {
		blocker: "reklaamiblok reklaamitõkest blokeeri blokkeri tõkest kilp laiendus lisamoodul filter reklaamifilt",
		ads: "reklaam bänner sponsor",
		block: "blok tõkest peid filtr varja",
		off: "lülita välja väljalül keela peata eemal sulge lõpeta ilma deaktiv loobu maha paus",
		allow: "luba lubada erand valge-nimekiri valgesse näita näidata aktsept lase lisa usalda lülita-sisse",
		using: "tuvasta kasuta paistab tundub leidsi aktiiv sees näeme märka",
		site: "leht lehe leheküljel veebileht siin domeen meie meid sait saidi blogi foorum",
		please: "palun palume tänan aitäh kas-saaksid võiksid",
		support: "toeta aita tasuta rahasta elatu tulu maks ajakirjanik",
		access: "jätka juurdepääs loe lugeda vaada sisu artikkel et-saada siis",
		reload: "värskenda laadi-uuesti uuesti",
		fail: "viga tõrge probleem ei-tööta ei-lae ebaõnnestu ei-õnnestu",
		if: "=kui juhul",
		not: "=ei =ära ilma mitte kunagi pole",
		part: "video mängija allalaad nupp vorm kaart makse kommentaar pilt fail vestlus link sisselog",
		cookie: "küpsis nõusolek partner privaats isikuandme",
		pay: "tellimu kuu hind liige anneta",
		login: "logi-sisse parool konto registreeri",
		mail: "uudiskiri e-post",
		age: "aastane vanus =18",
		tool: "hüpik privaat viirusetõrje tõlge",
		report: "ütleb uuring protsent kasutajad kirjastaja ettevõte kohus brauser sõnul",
		how: "kuidas miks mis",
		done: "aitäh juba"
	},
	eu: {
		blocker: "blokeatzaile iragarki-blok publizitate-blok ezkutu luzapen gehigarri iragazki",
		ads: "iragark publizitate banner babesle",
		block: "bloke ezkuta iragaz gelditu",
		off: "desaktib itzal desgai gelditu eten pausa kendu utzi gabe amaitu",
		allow: "baimen onartu utz salbuespen zerrenda-zuri desbloke erakuts gaitu aktib gehitu",
		using: "detekta erabil dirudi aurkitu aktibo ikusten nabar",
		site: "webgun orri hemen domeinu gure gu blog foro",
		please: "mesedez eskerrik eskatzen arren",
		support: "lagun babes doan finantza diru-sarrer bizi ordain kazetari sostengu",
		access: "jarrai sarbide irakur ikus eduki artikulu",
		reload: "berriz-karga freska berriro",
		fail: "errore arazo ez-dabil ez-da-karga huts",
		if: "baldin badu bada =ba",
		not: "=ez gabe inoiz",
		part: "bideo erreproduz deskarga botoi formulario mapa ordainketa iruzkin irudi fitxategi txat esteka",
		cookie: "adostas bazkide pribatu datu-pertsonal",
		pay: "harpide hilabete prezio kide dohain",
		login: "saio pasahitz kontu erregistr",
		mail: "buletin posta",
		age: "urte adin =18",
		tool: "laster pribatu antibirus itzulp",
		report: "esan ikerketa ehuneko erabiltzaile argitaletxe enpresa epaitegi nabigatzaile arabera",
		how: "nola zergatik zer",
		done: "eskerrik jada"
	},
	fa: {
		blocker: "مسدودکننده مسدود‌کننده مسدود-کننده تبلیغ‌گیر بلاکر بلوک افزونه سپر فیلتر مسدودساز ادبلاک",
		ads: "تبلیغ آگهی بنر اسپانسر",
		block: "مسدود بلاک پنهان فیلتر جلو",
		off: "غیرفعال غیر-فعال خاموش متوقف توقف حذف بردار قطع بدون کنار دست-بردار",
		allow: "اجازه مجاز استثنا لیست-سفید سفید نمایش رفع-مسدود قبول فعال-کن اضافه اعتماد",
		using: "شناسایی استفاده به‌نظر به-نظر پیدا فعال می‌بینیم متوجه تشخیص",
		site: "سایت وب‌سایت صفحه اینجا دامنه ما پرتال وبلاگ انجمن",
		please: "لطفا لطفاً خواهش ممنون سپاس تشکر می‌توانید",
		support: "حمایت پشتیبان کمک رایگان درآمد هزینه مالی خبرنگار",
		access: "ادامه دسترسی خواندن بخوان تماشا محتوا مقاله برای سپس",
		reload: "بارگذاری-مجدد تازه رفرش دوباره",
		fail: "خطا مشکل کار-نمی بارگذاری-نشد ناموفق نشد",
		if: "اگر چنانچه هنگام",
		not: "نه نیست بدون هرگز نکن",
		part: "ویدیو ویدئو پخش دانلود دکمه فرم نقشه پرداخت نظر تصویر فایل چت لینک ورود",
		cookie: "کوکی رضایت شرکا حریم داده",
		pay: "اشتراک ماه قیمت تومان عضو کمک-مالی",
		login: "ورود-به رمز حساب ثبت‌نام ثبت",
		mail: "خبرنامه ایمیل",
		age: "سال سن",
		tool: "پاپ‌آپ ناشناس آنتی ترجمه فیلترشکن",
		report: "گفت پژوهش درصد کاربران ناشر شرکت دادگاه مرورگر طبق",
		how: "چگونه چرا چه",
		done: "ممنون قبلا"
	},
	fi: {
		blocker: "mainosten-esto mainoksenesto mainosesto esto-ohjelm estäj estotyökal lisäosa laajennus suodat kilpi kilven esto",
		ads: "mainos mainoks banneri sponsor",
		block: "est piilot suodat blokk torju",
		off: "poista-käytö pois sammut kytke keskeyt tauolle poist sulje lopet luovu ilman laske hellitä",
		allow: "sallit salli sall päästä poikkeu valkoise-lista valkoisel hyväks näy näyt ota-käyttöön lisää anna luota",
		using: "havai käytät käytö näyttää löys aktiivi päällä huomas näemme tunnist",
		site: "sivu sivust täällä verkkotunnu meit meid blogi foorumi tällä",
		please: "pyydä kiitos voisit voitko ystäväll ole-hyvä toivo olisitko pliis",
		support: "tue tuke auta ilmai rahoit elä tulo maksa toimittaj kulut",
		access: "jatka jatkaa pääs luke katso sisältö artikkel jotta sitten",
		reload: "päivitä lataa-uudelleen uudelleen",
		fail: "virhe ongelm ei-toimi ei-lataudu epäonnistu ei-onnistu häiriö",
		if: "=jos mikäli kun",
		not: "=ei =älä ilman koskaan =eikä",
		part: "video soitin lata painike lomake kartta maksu kommentti kuva tiedosto chat lähety linkki kirjautumi",
		cookie: "eväste suostu kumppan tietosuoja henkilötie",
		pay: "tila kuukau hinta maksullinen jäsen lahjoit",
		login: "kirjaudu salasana tili rekisteröi",
		mail: "uutiskirje sähköposti",
		age: "vuotias ikä =18",
		tool: "ponnahdus yksityi kään virustorj",
		report: "sanoo tutkimu prosentti käyttäj kustantaj yhtiö oikeus selain mukaan",
		how: "miten miksi mikä mitä",
		done: "kiitos jo"
	},
	fil: {
		prefixes: 5,
		blocker: "blocker adblock pangharang panghadlang panghaharang extension plugin filter pang-block tagaharang",
		ads: "patalastas anunsyo =ads =ad komersyal ad",
		block: "harang block hadlang tago salain filter",
		off: "patay patayin itigil tigil ihinto hinto alisin alis disable i-off pause i-pause tanggal wala",
		allow: "payag hayaan pahintulot i-allow allow whitelist i-whitelist eksepsyon ipakita pakita i-unblock bukas idagdag dagdag tanggap tiwala",
		using: "natukoy napansin gamit mukhang nakita nakikita aktibo bukas",
		site: "site pahina dito domain namin amin kami website blog forum",
		please: "paki pakiusap mangyaring salamat maaari sana hiling",
		support: "suporta sustento tulong libre pondo kita bayad mamamahayag gastos",
		access: "magpatuloy tuloy access basa panoor nilalaman artikulo upang para",
		reload: "i-refresh refresh i-reload muli",
		fail: "error problema hindi-gumagana hindi-naglo-load bigo sira",
		if: "kung kapag sakali",
		not: "hindi huwag wala walang",
		part: "video player download pindutan form mapa bayad komento larawan file chat link login",
		cookie: "cookie pahintulot kasosyo privacy personal",
		pay: "subscription buwan presyo piso miyembro donasyon",
		login: "mag-log password account rehistro",
		mail: "newsletter email",
		age: "taong edad",
		tool: "pop-up private antivirus pagsasalin",
		report: "sabi pag-aaral porsyento gumagamit kumpanya korte browser ayon",
		how: "paano bakit ano",
		done: "salamat na"
	},
	fr: {
		blocker: "adblock bloqueur bloqueu ublock adguard ghostery bouclier extension antipub anti-pub module filtre brave",
		ads: "pub publicit annonce bannière réclame sponsor",
		block: "bloqu masqu cach filtr empêch supprim",
		off: "désactiv coup éteign éteind pause suspend retir arrêt désinstall supprim lev enlev coupe mettr débranch cess sans baiss interromp",
		allow: "autoris permet accept laiss exception liste-blanche débloqu affich activ réactiv tolér ajout confiance passer whitelist",
		using: "détect utilis remarqu semble constat trouv actif activé voyons vu repér",
		site: "site page ici domaine =nous notre blog portail forum",
		please: "merci veuillez prière s'il-vous s'il-te pourriez pourrais svp stp demand pri souhait",
		support: "souten soutien aid gratuit financ vivre revenu pay journalis recette rémun surviv",
		access: "continu accéd accès lire regard débloqu contenu article poursuiv ensuite pour",
		reload: "recharg rafraîch actualis f5",
		fail: "échou échec erreur problème fonctionne-pas marche-pas charge-pas souci panne impossible",
		if: "=si cas lorsque quand",
		not: "=pas =ne =n' jamais sans aucun",
		part: "captcha vidéo lecteur télécharg bouton formulaire carte paiement comment image fichier chat stream lien connexion",
		cookie: "cookie consent partenaire confidential données-personnel vie-privée",
		pay: "abonn mois prix € premium don adhér essai",
		login: "connect mot-de-passe compte inscri identifi",
		mail: "newsletter e-mail lettre-d'information courriel",
		age: "ans =18 majeur adulte âge",
		tool: "vpn proxy pop-up popup javascript antivirus privée traduct fenêtre",
		report: "selon étude pour-cent utilisateur éditeur entreprise tribunal enquête million navigateur google youtube =dit",
		how: "comment pourquoi =quel =quoi",
		done: "merci déjà"
	},
	ga: {
		blocker: "bacóir bacaire blocálaí coscóir coscaire bacadh sciath breiseán scagaire síneadh",
		ads: "fógr fhógr bhfógr meirg urraith",
		block: "bac bhac cosc chosc blocáil folaigh ceil scag",
		off: "múch díchumasaigh as stop sos cuir-ar-sos bain scoir gan díghníomh dhíchumas",
		allow: "ceadaigh cheadú ceadú lig eisceacht bán taispeáin glac cumasaigh cuir-leis díbhac muinín",
		using: "bhrath braitheadh úsáid dealraíonn aimsíodh gníomhach feicimid thugamar",
		site: "suíomh leathanach anseo fearann sinn ár linn blag fóram láithreán",
		please: "le-do-thoil maith iarraimid an-bhféadfá más",
		support: "tacaigh tacaíocht cabhr saor maoin ioncam íoc iriseoir",
		access: "lean rochtain léigh léamh féach ábhar alt chun ansin",
		reload: "athlód athnuaigh arís",
		fail: "earráid fadhb ní-oibríonn teip theip",
		if: "=má nuair",
		not: "=ní =ná gan riamh",
		part: "físeán seinnteoir íoslód cnaipe foirm léarscáil íocaíocht trácht íomhá comhad comhrá nasc",
		cookie: "fianán toiliú comhpháirtí príobháideach sonraí",
		pay: "síntiús mí praghas ball deontas",
		login: "logáil pasfhocal cuntas cláraigh",
		mail: "nuachtlitir ríomhphost",
		age: "bliain aois =18",
		tool: "aníos príobháideach frithvíreas aistri",
		report: "dúirt taighde faoin-gcéad úsáideoir comhlacht cúirt brabhsálaí",
		how: "conas cén-fáth cad",
		done: "cheana"
	},
	gl: {
		blocker: "bloqueador bloqueo escudo extensi complemento filtro",
		ads: "anunci publicidade publicit banner propagand patrocin",
		block: "bloque agoch ocult filtr imped",
		off: "desactiv apag deshabilit paus suspend quit elimin desinstal deixa-de sen retir desconect parar",
		allow: "permit acept deix excepci lista-branca desbloque amos mostr activ habilit engad autoriz pasar confi",
		using: "detect usas usa utiliz parece atop activo vemos notam",
		site: "sitio web páxina aquí dominio nós noso nosa portal blog foro",
		please: "por-favor grazas podes pode poderías pedimos rogamos",
		support: "apoi axud gratis gratuit financ ingres vivir pag xornalis manter",
		access: "continu acced acceso ler ver contido artigo para despois",
		reload: "recarg actualiz",
		fail: "erro problema non-funciona non-carga fallo",
		if: "=se caso cando",
		not: "=non nunca sen ningún",
		part: "vídeo reprodutor descarg botón formulario mapa pagamento comentari imaxe ficheiro chat ligaz sesión",
		cookie: "consent socios privacidade datos-persoais",
		pay: "subscri mes prezo premium doa membro",
		login: "iniciar-sesión contrasinal conta rexistr",
		mail: "boletín correo",
		age: "anos idade =18",
		tool: "emerxent privad antivirus tradu",
		report: "segundo estudo cento usuarios editores empresa tribunal navegador dixo",
		how: "como por-que que",
		done: "grazas xa"
	},
	he: {
		prefixes: 3,
		blocker: "חוסם חוסמי חסימת-פרסומות חסימת-מודעות תוסף תוספ מגן מסנן הרחבה אדבלוק",
		ads: "פרסומ מודע פרסום באנר חסוי",
		block: "חסומ חוסמ חסימ חסם חסמ מסתיר מונע מסנ",
		off: "כבה כבו לכבות השבת להשבית בטל בטלו לבטל הסר להסיר הפסק להפסיק השהה להשהות בלי ללא עצור כיבוי תפסיקו",
		allow: "אפשר לאפשר התר להתיר הרש חריג רשימה-לבנה לבנה הצג להציג תנו לתת הוסף להוסיף קבל הפעל אשר לאשר",
		using: "זוהה זיהינו משתמש נראה מצאנו פעיל רואים שמנו",
		site: "אתר עמוד כאן דומיין שלנו אנחנו בלוג פורום דף",
		please: "אנא בבקשה נא תודה האם-תוכל נשמח מבקש",
		support: "תמכ לתמוך תמיכ עזר חינם מימון הכנס מתקיימ משל עיתונא",
		access: "המש להמשיך גיש קרוא לקרוא לצפות תוכן כתבה כדי",
		reload: "רענ טענו-מחדש",
		fail: "שגיא בעי לא-עובד לא-נטען נכשל תקל",
		if: "=אם כאשר במקרה",
		not: "=לא אין בלי לעולם",
		part: "וידאו סרטון נגן הורד כפתור טופס מפה תשלום תגוב תמונ קובץ צ'אט שידור קישור התחבר",
		cookie: "עוגיות הסכמ שותפ פרטיות מידע-אישי",
		pay: "מנוי חודש מחיר חבר תרומ",
		login: "התחבר סיסמ חשבון הרשמ",
		mail: "ניוזלטר דוא\"ל מייל",
		age: "גיל",
		tool: "קופצ גליש אנטי תרגום",
		report: "אמר מחקר אחוז משתמשים מו\"ל חבר בית-משפט דפדפן לפי",
		how: "איך למה מה כיצד",
		done: "תודה כבר"
	},
	hi: {
		blocker: "ब्लॉकर ब्लॉक अवरोधक एक्सटेंशन एड-ब्लॉक ऐड-ब्लॉक विज्ञापन-रोध ढाल फ़िल्टर फिल्टर प्लगइन blocker",
		ads: "विज्ञापन विज्ञापनों ऐड एड बैनर प्रायोज vigyapan",
		block: "ब्लॉक रोक छिपा छुपा फ़िल्टर",
		off: "बंद अक्षम निष्क्रिय रोक हटा हटाएँ विराम डिसेबल पॉज़ पॉज बिना band",
		allow: "अनुमति इजाज़त इजाजत अपवाद श्वेत व्हाइट दिख चालू स्वीकार जोड़ अनब्लॉक आने-दें allow",
		using: "पता पाया इस्तेमाल उपयोग लगता मिला सक्रिय चालू देख",
		site: "साइट वेबसाइट पेज पृष्ठ यहाँ यहां डोमेन हमारी हमें हमारे फ़ोरम ब्लॉग",
		please: "कृपया कृपा धन्यवाद निवेदन अनुरोध क्या-आप please",
		support: "समर्थन सहयोग मदद मुफ़्त मुफ्त आय कमाई खर्च पत्रकार सहारा निःशुल्क",
		access: "जारी पहुँच पढ़ देखने सामग्री लेख के-लिए फिर",
		reload: "रीफ़्रेश रिफ्रेश दोबारा रीलोड ताज़ा",
		fail: "त्रुटि समस्या काम-नहीं लोड-नहीं विफल गड़बड़",
		if: "अगर यदि जब",
		not: "नहीं न मत बिना कभी",
		part: "वीडियो प्लेयर डाउनलोड बटन फ़ॉर्म फॉर्म नक्शा भुगतान टिप्पणी तस्वीर फ़ाइल चैट लिंक लॉगिन",
		cookie: "कुकी सहमति भागीदार गोपनीय व्यक्तिगत",
		pay: "सदस्यता महीन कीमत रुपये सब्सक्र दान",
		login: "लॉग पासवर्ड खाता रजिस्टर",
		mail: "न्यूज़लेटर ईमेल",
		age: "वर्ष साल उम्र",
		tool: "पॉप निजी एंटी अनुवाद",
		report: "कहा अध्ययन प्रतिशत उपयोगकर्ता कंपनी अदालत ब्राउज़र अनुसार",
		how: "कैसे क्यों क्या",
		done: "धन्यवाद पहले"
	},
	hr: {
		blocker: "blokator blokiranj blokad štit proširenj dodatak dodatk ekstenz filter bloker",
		ads: "oglas reklam baner sponzor",
		block: "blok skriv filtr spreč",
		off: "isključ ugas onemogući deaktiv pauz ukloni makni prekin obustav bez prestan deinstal",
		allow: "dopust dozvol omogući iznim izuzet bijel bel deblok odblok prikaž prihvat uključ dodaj vjeruj pusti propust",
		using: "otkri koristi čini-se izgleda našli aktiv vidimo primijet primet uočili detekt uključen",
		site: "stranic web ovdje ovde domen naš nas nam portal forum blog sajt",
		please: "molimo molim hvala možete biste ljubazno zamol",
		support: "podrž podrš pomoz pomo besplat financ finans prihod živ plać novinar",
		access: "nastav pristup čita gleda sadržaj član da-biste zatim potom",
		reload: "osvjež osvež ponovno ponovo učitaj",
		fail: "grešk problem ne-radi ne-učit nije-uspje neuspje neuspe",
		if: "=ako kad ukoliko",
		not: "=ne nije nikad bez nema",
		part: "video reproduk plejer preuzm preuzim gumb dugm obraz karta mapa plaća komentar slik datotek chat prijenos link prijav",
		cookie: "kolačić pristan partner privatnost osobn-podat",
		pay: "pretplat mjesec mesec cijena cena član donir",
		login: "prijav lozink račun nalog registr",
		mail: "bilten newsletter e-pošt",
		age: "godin dob =18",
		tool: "skočn privat antivirus prijevod prevod",
		report: "kaže istraživ posto korisnik izdavač tvrtk kompanij sud preglednik prema",
		how: "kako zašto što šta",
		done: "hvala već"
	},
	hu: {
		blocker: "reklámblokk hirdetésblokk blokkoló hirdetésgátl reklámszűr blokkol pajzs bővítmény kiegészítő szűrő gátló",
		ads: "reklám hirdetés szponzor",
		block: "blokk rejt elrejt szűr akadály letilt tilt gátol",
		off: "kapcsolja-ki kapcsold-ki kikapcsol ki letilt inaktív szünetel felfüggeszt távolít eltávolít állít hagyd nélkül mellőz töröl",
		allow: "engedélyez engedje engedd enged kivétel fehérlista feloldá mutat jelenjen fogad kapcsolja-be bekapcsol adja-hozzá add-hozzá hozzáad bízz",
		using: "észlel érzékel használ úgy-tűnik talál aktív látjuk észrevet fut bekapcsolva",
		site: "oldal weboldal honlap itt domain nálunk minket nekünk portál blog fórum",
		please: "kérjük kérlek kérünk köszön lenne-szíves légy megtenn",
		support: "támogat segít ingyen finansz él bevétel fizet újságír fenntart",
		access: "folytat hozzáfér olvas néz tartalom cikk hogy azután tovább",
		reload: "frissít újratölt töltsd-újra újra",
		fail: "hiba problém nem-működik nem-töltődik sikertelen nem-sikerül gond",
		if: "=ha amennyiben esetén",
		not: "=nem =ne nincs soha nélkül",
		part: "videó lejátsz letölt gomb űrlap térkép fizetés hozzászól kép fájl csevegés közvetítés link bejelentkez",
		cookie: "süti hozzájárul partner adatvéd személyes-adat",
		pay: "előfizet hónap ár tag adomány",
		login: "jelentkez bejelentkez jelszó fiók regisztr",
		mail: "hírlevél e-mail",
		age: "éves kor =18",
		tool: "felugró privát vírusirtó fordít",
		report: "mondta kutatás százalék felhasznál kiadó cég bíróság böngésző szerint",
		how: "hogyan miért mi milyen",
		done: "köszön már"
	},
	hy: {
		prefixes: 2,
		blocker: "արգելափակիչ գովազդի-արգելափակ բլոկեր արգելափակող ընդլայնում հավելում վահան զտիչ ֆիլտր",
		ads: "գովազդ բաներ հովանավոր",
		block: "արգելափակ թաքց զտ կանխ",
		off: "անջատ անջատեք կասեցր դադար հեռացր կանգնեցր առանց ջնջ պաուզ",
		allow: "թույլ թույլատր բացառ սպիտակ ցուցադր միացր ընդուն ավելացր ապաարգելափակ վստահ",
		using: "հայտնաբեր օգտագործ կարծես գտ ակտիվ տեսն նկատ",
		site: "կայք էջ այստեղ դոմեն մեր մեզ բլոգ ֆորում",
		please: "խնդր շնորհակալ կարո՞ղ հաճ",
		support: "աջակց օգն անվճար ֆինանս եկամ ապր վճար լրագրող",
		access: "շարունակ մուտք կարդ դիտ բովանդակ հոդված համար ապա",
		reload: "թարմացր վերաբեռն կրկին",
		fail: "սխալ խնդիր չի-աշխատ չի-բեռն ձախող չհաջող",
		if: "եթե երբ",
		not: "=չ մի առանց երբեք ոչ",
		part: "տեսանյութ նվագարկ ներբեռն կոճակ ձև քարտեզ վճարում մեկնաբան նկար ֆայլ զրույց հղում",
		cookie: "թխուկ համաձայն գործընկեր գաղտնի անձնական",
		pay: "բաժանորդ ամիս գին դրամ անդամ նվիր",
		login: "մուտք-գործ գաղտնաբառ հաշիվ գրանց",
		mail: "տեղեկագիր նամակ",
		age: "տարեկան տարիք",
		tool: "թռուցիկ հակավիրուս թարգման",
		report: "ասաց հետազոտ տոկոս օգտատեր ընկերություն դատարան զննարկիչ ըստ",
		how: "ինչպես ինչու ինչ",
		done: "շնորհակալ արդեն"
	},
	id: {
		prefixes: 4,
		blocker: "pemblokir penghalang adblock ekstensi pengaya perisai penyaring filter pemblokiran",
		ads: "iklan spanduk sponsor",
		block: "blokir sembunyi saring halang cegah",
		off: "matikan nonaktif jeda hentikan hapus copot tangguh cabut stop lepas tanpa berhenti mematikan",
		allow: "izin izinkan kecual daftar-putih whitelist tampil buka-blokir terima aktifkan tambah percaya biarkan",
		using: "deteksi guna pakai tampaknya temukan aktif melihat sepertinya ketahuan",
		site: "situs web halaman sini domain kami portal blog forum laman",
		please: "mohon silakan tolong terima-kasih harap minta maukah",
		support: "dukung bantu gratis dana pendapatan hidup bayar wartawan jurnalis biaya",
		access: "lanjut akses baca tonton lihat konten artikel untuk lalu",
		reload: "muat-ulang segarkan refresh ulang",
		fail: "gagal kesalahan masalah tidak-berfungsi tidak-memuat galat eror",
		if: "jika bila kalau apabila",
		not: "tidak jangan tanpa bukan belum",
		part: "video pemutar unduh tombol formulir peta bayar komentar gambar berkas obrolan tautan masuk",
		cookie: "kuki setuju mitra privasi data-pribadi",
		pay: "langgan bulan harga anggota donasi rp",
		login: "masuk-ke sandi akun daftar",
		mail: "buletin surel",
		age: "tahun usia umur",
		tool: "pop-up penyamaran antivirus terjemah",
		report: "kata studi persen pengguna perusahaan pengadilan peramban menurut",
		how: "bagaimana mengapa apa cara",
		done: "terima-kasih sudah"
	},
	is: {
		blocker: "auglýsingavörn auglýsingablokk auglýsingahindr blokk vörn skjöld viðbót síu sía lokar-á hindrun",
		ads: "auglýs borða styrkt",
		block: "lok hindr fel blokk sía stöðv bægi",
		off: "slökk óvirk gera-óvirk hætt fjarlæg taka-af taktu stöðv án aftengj gerðu-hlé hlé",
		allow: "leyf hleyp undantek hvítlist opna sýna sýnd samþykk kveik bæt treyst",
		using: "greind notar notað virðist fund virk sjáum tekið-eftir",
		site: "síð vef hér lén =okkur okkar blogg spjall",
		please: "vinsaml vinsamleg gjör takk getur-þú viltu biðj endilega",
		support: "styð styrk hjálp ókeypis fjármagn tekj borg blaðam rekstur",
		access: "haltu-áfram áfram aðgang les horf skoða efni grein til-að síðan",
		reload: "endurhlað uppfær aftur",
		fail: "villa vand virkar-ekki hleðst-ekki mistóks tókst-ekki",
		if: "=ef þegar",
		not: "ekki engin aldrei án",
		part: "spilar myndband niðurhal hnapp eyðublað kort greiðsl athugasemd mynd skrá streymi innskrá",
		cookie: "vafrakök fótspor samþykk persónuvernd persónuupplýs",
		pay: "áskrift mánuð verð kr félag gjöf",
		login: "innskrá skrá-inn lykilorð aðgang-þinn reikning",
		mail: "fréttabréf tölvupóst",
		age: "=ára aldur",
		tool: "sprettiglugg vírusvörn huliðs þýð",
		report: "segir rannsókn prósent notend útgef fyrirtæki dómstól vafri samkvæmt",
		how: "hvernig hvers-vegna =hvað hvaða",
		done: "takk nú-þegar"
	},
	it: {
		blocker: "adblock blocco bloccante bloccatore ublock adguard ghostery scudo estensione filtro blocca-annunci brave",
		ads: "pubblicit annunci inserzion banner sponsor réclame",
		block: "blocc nascond nascost filtr impedi",
		off: "disattiv disabilit spegn sospend rimuov pausa toglie togli elimin smett disinstall abbass senza spent ferma",
		allow: "permett consent accett lascia eccezion whitelist lista-bianca sblocc mostra abilit autorizz aggiung attiv passare",
		using: "rilevat usa usando utilizz notato sembra trovato attivo vediamo visto risulta",
		site: "sito pagina qui dominio =noi nostr portale blog forum",
		please: "per-favore prego grazie chiediamo ti-preghiamo preghiamo potresti puoi gentil cortes",
		support: "sosten sosteni support aiut gratis gratuit finanzi vivere entrate pag giornalis",
		access: "continu acced accesso leggere guardare vedere contenuto articolo proseguire per poi",
		reload: "ricaric aggiorn f5",
		fail: "errore problem non-funziona non-carica fallit impossibile",
		if: "=se caso quando qualora",
		not: "=non mai senza nessun",
		part: "captcha video player scaric download pulsante modulo mappa pagamento comment immagin file chat stream link",
		cookie: "cookie consenso partner privacy dati-personali",
		pay: "abbon mese prezzo € premium dona membro prova",
		login: "accedi password account registr login",
		mail: "newsletter email posta",
		age: "anni =18 maggiorenn età",
		tool: "vpn proxy pop-up popup javascript antivirus privata traduz",
		report: "secondo studio cento utenti editor azienda tribunale sondaggio milion browser google youtube detto",
		how: "=come perché =cosa quale",
		done: "grazie già"
	},
	ja: {
		blocker: "広告ブロック ブロッカー アドブロック 拡張機能 フィルター プラグイン adblock ublock adguard シールド コンテンツブロック 広告ブロッカー",
		ads: "広告 バナー スポンサー",
		block: "ブロック 非表示 隠 遮断 フィルタ 防 弾",
		off: "オフ 無効 停止 解除 止め 外し 切っ 切る 一時停止 やめ 消し アンインストール 削除 お休み",
		allow: "許可 ホワイトリスト 例外 表示 有効 受け入れ 追加 認め 通し 信頼 除外",
		using: "検出 使用 使っ ご利用 検知 お使い ようです 確認 気づ 見え 動作 オン",
		site: "当サイト サイト ページ ここ このサイト 私たち 当ブログ フォーラム 本サイト",
		please: "ください お願い いただけ ご協力 ませんか ありがとう 願い",
		support: "支援 応援 無料 収入 収益 支え 運営 費 賄 成り立 記者",
		access: "続け 閲覧 アクセス 読む 視聴 見る コンテンツ 記事 続き には ご覧",
		reload: "再読み込み リロード 更新 再度",
		fail: "失敗 エラー 問題 できない できません 動かない 表示されない うまく 不具合 ない場合",
		if: "場合 もし とき なら たら",
		not: "ない ません ず なし",
		part: "認証 キャプチャ 動画 プレーヤー ダウンロード ボタン フォーム 地図 支払 決済 コメント 画像 ファイル チャット 配信 リンク ログイン",
		cookie: "クッキー cookie 同意 パートナー プライバシー 個人",
		pay: "購読 月額 円 プレミアム 会員 寄付 有料",
		login: "ログイン パスワード アカウント 登録",
		mail: "メルマガ メール ニュースレター",
		age: "歳 18 成人 年齢",
		tool: "vpn プロキシ ポップアップ javascript ウイルス対策 翻訳 シークレット",
		report: "述べ 調査 パーセント ユーザー 企業 裁判 によると 万 ブラウザ グーグル youtube 利用者",
		how: "方法 なぜ どう 何 どの",
		done: "ありがとう すでに"
	},
	ka: {
		prefixes: 4,
		blocker: "ბლოკერ მბლოკავ დამბლოკავ რეკლამის-ბლოკ დაბლოკვის გაფართოებ ფარი ფილტრ დანამატ ბლოკატორ",
		ads: "რეკლამ ბანერ სპონსორ",
		block: "ბლოკ მალავ ფილტრ აჩერებ",
		off: "გამორთ გამორთეთ გათიშ შეაჩერ მოხსენ წაშალ გააუქმ გარეშე შეწყვიტ დაპაუზ",
		allow: "უშვ დაუშვ ნებ ნება გამონაკლის თეთრ აჩვენ მიიღ ჩართ დაამატ განბლოკ ენდ",
		using: "აღმოვაჩინ აღმოჩენ იყენებ როგორც-ჩანს ჩანს აქტიურ ვხედავ შევამჩნ",
		site: "საიტ გვერდ აქ დომენ ჩვენ პორტალ ბლოგ ფორუმ",
		please: "გთხოვ მადლობ შეგიძლ გთხოვთ",
		support: "მხარდაჭერ დახმარ უფასო დაფინანს შემოსავ ვცხოვრობ გადახდ ჟურნალისტ",
		access: "გაგრძელ წვდომ წაკითხ ნახვ შინაარს სტატი რომ შემდეგ",
		reload: "განაახლ გადატვირთ ხელახლა",
		fail: "შეცდომ პრობლემ არ-მუშაობს არ-იტვირთებ ვერ",
		if: "=თუ როდესაც",
		not: "=არ ვერ გარეშე არასდროს არა",
		part: "ვიდეო პლეერ ჩამოტვირთ ღილაკ ფორმ რუკ გადახდ კომენტარ სურათ ფაილ ჩატ ბმულ შესვლ",
		cookie: "ქუქი თანხმობ პარტნიორ კონფიდენც პერსონალ",
		pay: "გამოწერ თვე ფას ლარ წევრ შემოწირ",
		login: "შესვლ პაროლ ანგარიშ რეგისტრ",
		mail: "სიახლე ელფოსტ",
		age: "წლის ასაკ",
		tool: "ამომხტომ ანტივირუს თარგმან",
		report: "თქვა კვლევ პროცენტ მომხმარებ კომპანი სასამართლო ბრაუზერ",
		how: "როგორ რატომ რა",
		done: "მადლობ უკვე"
	},
	kk: {
		blocker: "бұғатта блоктау блоктаушы жарнама-бұғат қалқан кеңейтім кеңейту сүзгі плагин",
		ads: "жарнама баннер демеуш",
		block: "бұғат блок жасыр сүз",
		off: "өшір ажырат тоқтат кідірт алып-таста жой сөндір",
		allow: "рұқсат ақ-тізім ерекше көрсет қос қабылда бұғаттан-шығар сен",
		using: "анықта байқа пайдалан қолдан көрін табыл белсенді",
		site: "сайт бет осында домен біз портал форум блог",
		please: "өтін өтінеміз сұрай рақмет рахмет",
		support: "қолда көмек тегін қаржы табыс төле журналист",
		access: "жалғастыр қол-жеткіз оқу оқы көр мазмұн мақала үшін содан",
		reload: "жаңарт қайта",
		fail: "қате мәселе ақау жұмыс-істемей жүктелмей ашылма",
		if: "егер =болса",
		not: "емес жоқ ешқашан",
		part: "бейне видео ойнатқыш жүкте батырма түйме пішін карта төлем пікір сурет файл чат сілтеме",
		cookie: "келісім серіктес құпия дербес",
		pay: "жазыл ай баға мүше қайыр",
		login: "кіру құпиясөз тіркел аккаунт",
		mail: "пошта хат",
		age: "жас =18",
		tool: "қалқымалы антивирус аударма",
		report: "айтты зерттеу пайыз пайдаланушы компания сот браузер шолғыш",
		how: "қалай неге не қандай",
		done: "рақмет"
	},
	ko: {
		blocker: "광고차단 광고-차단 차단기 차단-프로그램 차단프로그램 애드블록 애드블럭 확장-프로그램 확장프로그램 필터 방패 차단기능 차단-기능 차단-앱",
		ads: "광고 배너 스폰서",
		block: "차단 막 숨기 숨겨 가리 필터",
		off: "끄 꺼 해제 비활성 중지 멈 일시-중지 일시중지 제거 삭제 종료 없이 중단 풀어",
		allow: "허용 예외 화이트리스트 화이트 보이 표시 켜 추가 등록 수락 활성 노출 허락",
		using: "감지 사용 발견 보입니다 확인 켜져 이용 인식 작동 쓰고 것-같",
		site: "사이트 페이지 여기 도메인 저희 우리 홈페이지 포럼 블로그 본",
		please: "주세요 부탁 바랍니다 주시 감사 주시겠 해주",
		support: "지원 후원 무료 수익 운영 도움 유지 기자 비용",
		access: "계속 접근 이용하 읽 보려면 보시려면 콘텐츠 기사 하려면 시청",
		reload: "새로고침 새로-고침 다시-로드 다시",
		fail: "오류 문제 작동하지 실패 안-되 안-될 불러오지 않을-경우",
		if: "경우 만약 =면 때",
		not: "않 없 안 못 말",
		part: "동영상 영상 플레이어 다운로드 버튼 양식 지도 결제 댓글 이미지 파일 채팅 방송 링크 로그인 캡차 인증",
		cookie: "쿠키 동의 파트너 개인정보",
		pay: "구독 월 가격 원 회원 기부 유료",
		login: "로그인 비밀번호 계정 가입",
		mail: "뉴스레터 이메일",
		age: "세 연령 성인",
		tool: "팝업 시크릿 백신 번역",
		report: "밝혔 연구 퍼센트 사용자 회사 법원 브라우저 따르면",
		how: "어떻게 왜 무엇 방법",
		done: "감사 이미"
	},
	lb: {
		blocker: "reklammeblock reklammblock blocker schëld extensioun erweiderung filter",
		ads: "reklamm annonc banner",
		block: "block verstopp filter",
		off: "ausschalt ofschalt deaktiv paus ewechhuel stopp =aus =of ouni",
		allow: "erlaab erlaben zoulooss ausnam whitelist wäiss uweis loosst loss akzept aschalt",
		using: "festgestallt benotz gesäit-aus fonnt aktiv gesinn bemierkt",
		site: "säit websäit hei domain =eis eis",
		please: "wannechgelift merci kéint bieden",
		support: "ënnerstëtz hëllef gratis finanz liewen akommes bezuel journalist",
		access: "weider zougang liesen kucken inhalt artikel fir",
		reload: "nei-luede aktualis",
		fail: "feeler problem geet-net lued-net",
		if: "=wann falls",
		not: "=net keng ni ouni",
		part: "video player eroflued knäppchen formulaire kaart bezuel kommentar bild fichier chat link",
		cookie: "zoustëmm partner dateschutz",
		pay: "abo mount präis don member",
		login: "umell aloggen passwuert kont",
		mail: "newsletter e-mail",
		age: "joer =18",
		tool: "privat antivirus iwwersetz",
		report: "seet studie prozent benotzer firma geriicht",
		how: "wéi firwat wat",
		done: "merci schonn"
	},
	lt: {
		blocker: "reklamų-blok reklamos-blok blokatori blokavim blokuokl skyd plėtin įskiep filtr",
		ads: "reklam baner rėmėj skelbim",
		block: "blok slep filtr stabd",
		off: "išjung išjunk deaktyv sustabd pristabd pašalin nuim nutrauk be atsisak uždar",
		allow: "leis leid išimt baltą baltaj atblok rody rodyt priim įjung įtrauk pasitik praleis",
		using: "aptik naudoj atrodo radome aktyv matome pastebė nustat įjungt",
		site: "svetain puslap čia domen mūsų mums portal tinklarašt forum",
		please: "prašom prašo ačiū ar-galėt gal maloniai",
		support: "parem padė nemokam finans pajam išgyven mok žurnalist",
		access: "tęs prieig skait žiūrė turin straipsn kad po-to norėdami",
		reload: "atnaujin perkrau dar-kartą iš-naujo",
		fail: "klaid problem neveik neįkel nepavyk sutrik",
		if: "=jei jeigu kai",
		not: "=ne nėra be niekada",
		part: "vaizdo grotuv atsisiun mygtuk form žemėlap mokėjim komentar paveiksl fail pokalb nuorod prisijung",
		cookie: "slapuk sutik partner privatum asmens-duomen",
		pay: "prenumer mėn kaina nar auk",
		login: "prisijung slaptažod paskyr registr",
		mail: "naujienlaišk el-pašt",
		age: "metų amži =18",
		tool: "iššok privat antivirus vert",
		report: "sako tyrim procent vartotoj leidėj įmon teism naršykl pasak",
		how: "kaip kodėl kas",
		done: "ačiū jau"
	},
	lv: {
		blocker: "reklāmu-bloķ reklāmas-bloķ bloķētāj bloķēšan vairog paplašināj spraudn filtr aizsarg",
		ads: "reklām baner sponsor sludināj",
		block: "bloķ slēp filtr aiztur",
		off: "izslēdz izslēg atslēdz atslēg deaktiv aptur pauz noņem pārtrauc bez atinstal atspējo nobloķ",
		allow: "atļauj atļaut ļauj ļaut izņēmum baltaj atbloķ rādīt parādī pieņem iekļauj ieslēdz uztic pievien",
		using: "konstatē izmanto lietojat lieto šķiet atrasts aktīv redzam pamanī atklāt ieslēgt",
		site: "vietn lapa lapā šeit domēn mūsu mums portāl blog forum",
		please: "lūdz paldies vai-varat vai-jūs aicin",
		support: "atbalst palīdz bezmaksas finans ieņēmum iztik maks žurnālist",
		access: "turpin piekļu lasī skatī satur rakst lai pēc-tam",
		reload: "pārlād atsvaidzin vēlreiz",
		fail: "kļūd problēm nedarbojas neielādē neizdev neizdodas",
		if: "=ja gadījum kad",
		not: "=ne nav bez nekad nevis",
		part: "video atskaņotāj lejupielād pog veidlap karte maksājum komentār attēl fail tērzē saite pieslēg",
		cookie: "sīkdat sīkfail piekriš partner privātum personas-dat",
		pay: "abon mēnes cena biedr ziedo",
		login: "pieslē ielogo parole kont reģistr",
		mail: "jaunumu e-past vēstkop",
		age: "gadi gadu vecum =18",
		tool: "uznirst privāt antivīrus tulko",
		report: "saka pētījum procent lietotāj izdevēj uzņēmum tiesa pārlūk saskaņā",
		how: "kā kāpēc kas",
		done: "paldies jau"
	},
	mk: {
		blocker: "блокатор блокирањ блокер штит екстензи додаток филтер проширув",
		ads: "реклам оглас банер спонзор",
		block: "блок скри крие филтр спреч",
		off: "исклуч исклучете оневозмож деактив пауз отстран тргн прекин запр без престан",
		allow: "дозвол овозмож допуш исклучок бел одблок прикаж прифат вклуч додај верув пушт пропуш",
		using: "откри корист изгледа најдовме актив гледаме забележ детект вклучен",
		site: "страниц сајт веб овде тука домен наш нас портал форум блог",
		please: "молиме молам ве-молиме благодар можете љубезно",
		support: "поддрж помог помош бесплат финанс приход живе плаќ новинар",
		access: "продолж пристап чита гледа содржин статиј за-да потоа",
		reload: "освеж повторно вчит",
		fail: "грешк проблем не-работи не-се-вчит неуспе",
		if: "=ако кога доколку",
		not: "=не никогаш без нема",
		part: "видео плеер презем копч образец карт плаќањ коментар слик датотек линк најав",
		cookie: "колачињ согласност партнер приватност лични-подат",
		pay: "претплат месец цена член донир",
		login: "најав лозинк сметк регистр",
		mail: "билтен е-пошт",
		age: "годин возраст =18",
		tool: "скок приват антивирус превод",
		report: "вели истражув проценти корисни издавач компани суд прелистувач според",
		how: "како зошто што",
		done: "благодар веќе"
	},
	mn: {
		blocker: "хориглогч блоклогч блоклох хаагч бамбай өргөтгөл нэмэлт шүүлтүүр залгаас",
		ads: "сурталчилгаа реклам баннер зар",
		block: "блок хаа нуу шүү хориг",
		off: "унтраа идэвхгүй зогсоо түр-зогсоо устга салга болиоч болих",
		allow: "зөвшөөр цагаан-жагсаалт үл-хамаар харуул нэм идэвхжүүл хүлээн-ав нээ",
		using: "илэр ашигла хэрэглэ бололтой олд идэвхтэй харагд мэдэгд",
		site: "сайт хуудас энд домэйн бид манай портал форум блог",
		please: "уу хүсье гуйя баярлалаа",
		support: "дэмж тусла үнэгүй санхүү орлого төл сэтгүүлч",
		access: "үргэлжлүүл хандах унш үз агуулга нийтлэл тулд дараа",
		reload: "дахин-ачаал сэргээ дахин",
		fail: "алдаа асуудал ажиллахгүй ачаалахгүй болсонгүй",
		if: "хэрэв бол",
		not: "биш =үгүй хэзээ-ч",
		part: "видео тоглуулагч тат товч маягт газрын төлбөр сэтгэгдэл зураг файл чат холбоос",
		cookie: "зөвшөөрөл түнш нууцлал хувийн",
		pay: "захиал сар үнэ гишүүн хандив",
		login: "нэвтр нууц-үг бүртг",
		mail: "мэйл",
		age: "нас =18",
		tool: "попап вирус орчуулга",
		report: "хэллээ судалгаа хувь хэрэглэгч компани шүүх хөтөч",
		how: "хэрхэн яагаад юу",
		done: "баярлалаа"
	},
	ms: {
		prefixes: 4,
		blocker: "penyekat penghalang adblock sambungan pelanjutan perisai penapis sekatan",
		ads: "iklan sepanduk penaja",
		block: "sekat sembunyi tapis halang",
		off: "matikan lumpuh jeda hentikan buang nyahpasang tangguh tutup tanpa nyahaktif nyahdaya padam",
		allow: "benar benarkan izin kecual senarai-putih putih papar nyahsekat terima aktif hidupkan tambah percaya biarkan",
		using: "kesan mengesan guna nampaknya jumpa aktif melihat didapati",
		site: "laman web halaman sini domain kami portal blog forum tapak",
		please: "sila tolong mohon terima-kasih harap minta boleh",
		support: "sokong bantu percuma dana pendapatan hidup bayar wartawan kos",
		access: "terus akses baca tonton lihat kandungan artikel untuk kemudian",
		reload: "muat-semula segar semula",
		fail: "gagal ralat masalah tidak-berfungsi tidak-dapat",
		if: "jika sekiranya kalau apabila",
		not: "tidak jangan tanpa bukan tak",
		part: "video pemain muat-turun butang borang peta bayar komen gambar fail sembang pautan log",
		cookie: "kuki setuju rakan privasi data-peribadi",
		pay: "langgan bulan harga ahli derma rm",
		login: "log-masuk kata-laluan akaun daftar",
		mail: "surat-berita e-mel",
		age: "tahun umur",
		tool: "timbul persendirian antivirus terjemah",
		report: "kata kajian peratus pengguna syarikat mahkamah pelayar menurut",
		how: "bagaimana mengapa apa cara",
		done: "terima-kasih sudah"
	},
	nl: {
		blocker: "adblock adblocker blokker advertentieblok reclameblok ublock adguard ghostery schild extensie plugin filter contentblok brave",
		ads: "advertent reclame banner sponsor =ads",
		block: "blokk verberg verborg tegenhou filter onderdruk verstop weer",
		off: "=uit uitschakel uitzet uitgeschakeld pauz deactiv verwijder stop =af afzet =weg schakel zet opheff zonder stil",
		allow: "toesta toelaat toe sta laat uitzonder whitelist witte-lijst deblok accept tonen toon door aanzet aan vertrouw",
		using: "gedetecteerd gebruik merk lijkt gevonden actief zien ontdekt aanstaat ingeschakeld blijkbaar",
		site: "site pagina hier domein website =ons onze forum blog",
		please: "alsjeblieft alstublieft graag gelieve wilt wil kun kunt zou verzoek vragen dank =aub",
		support: "steun help gratis financ leven inkomsten betaal journalis bestaan kost",
		access: "verder toegang lezen bekijken kijken verdergaan inhoud artikel om-te daarna pas",
		reload: "herlaad ververs vernieuw f5 opnieuw",
		fail: "fout probleem lukt-niet werkt-niet laadt-niet mislukt storing",
		if: "=als indien wanneer mocht",
		not: "=niet =geen nooit zonder",
		part: "captcha video speler download knop formulier kaart betaling reactie afbeelding bestand chat stream link inloggen",
		cookie: "cookie toestemming partner privacy persoonsgegevens",
		pay: "abonn maand prijs € premium doneer lid",
		login: "inlog wachtwoord account aanmeld registr",
		mail: "nieuwsbrief e-mail mailbox",
		age: "jaar =18 leeftijd volwassen",
		tool: "vpn proxy pop-up popup javascript antivirus privé vertaal",
		report: "zegt onderzoek procent gebruikers uitgever bedrijf rechter miljoen browser google youtube volgens",
		how: "=hoe waarom =wat welke",
		done: "bedankt al"
	},
	no: {
		blocker: "annonseblok reklameblok blokker blokkering skjold utvidelse tillegg filter",
		ads: "annonse reklame sponsor",
		block: "blokk skjul filtr stopp hindr",
		off: "slå-av =av deaktiver paus fjern stopp avinstall uten slutt la-være",
		allow: "tillat la unntak hviteliste hvitlist vis godta godkjenn slå-på =på aktiver legg-til slipp stol",
		using: "oppdag brukt bruker ser-ut funnet aktiv kan-se merker registrert",
		site: "side nettsted her domene =oss vår blogg forum nettside",
		please: "vennligst vær-så-snill takk vil-du kan-du ber gjerne",
		support: "støtt hjelp gratis finans leve inntekt betal journalis overlev",
		access: "fortsett tilgang lese se-videre innhold artikkel for-å deretter lås",
		reload: "last-inn oppdater last-på-nytt igjen",
		fail: "feil problem fungerer-ikke virker-ikke lastes-ikke mislyk går-ikke",
		if: "hvis dersom når",
		not: "ikke ingen aldri uten",
		part: "avspiller last-ned knapp skjema kart betal kommentar bilde fil strøm innlogg",
		cookie: "informasjonskaps samtyk partner personvern personopplysning",
		pay: "abonn måned pris kr medlem doner",
		login: "logg-inn passord konto registrer",
		mail: "nyhetsbrev e-post",
		age: "=år alder voksen",
		tool: "privat oversett vindu",
		report: "sier prosent undersøkelse brukere utgiver selskap domstol nettleser ifølge",
		how: "hvordan hvorfor =hva hvilke",
		done: "takk allerede"
	},
	oc: {
		blocker: "blocador bloquejador blocatge escut extension modul filtre",
		ads: "reclama publicitat anóncia bandièra",
		block: "bloc amag filtr empach",
		off: "desactiv amòrt arrest paus suspend lev suprim sens",
		allow: "permet acceptat daissa excepcion lista-blanca desbloc aficha activ autoriz apond",
		using: "detect utiliz sembla trob actiu vesèm",
		site: "site pagina aicí domeni nosautres nòstr",
		please: "se-vos-plai mercés podètz vos-pregam",
		support: "sosten ajud gratuit finanç revengut viu pag jornalist",
		access: "contunh accès legir veire contengut article per",
		reload: "recarg actualiz",
		fail: "error problèma fonciona-pas se-carga-pas",
		if: "=se cas quand",
		not: "=pas sens jamai",
		part: "vidèo lector telecarg boton formulari mapa pagament comentari imatge fichièr ligam",
		cookie: "consent partenari vida-privada",
		pay: "abon mes prètz don membre",
		login: "connect senhal compte inscri",
		mail: "letra corrièl",
		age: "ans =18",
		tool: "incognito antivirus tradu",
		report: "segon estudi cent utilizaire",
		how: "cossí perqué",
		done: "mercés ja"
	},
	pl: {
		blocker: "adblock bloker blokad blokow ublock adguard ghostery tarcz wtyczk rozszerzeni filtr brave blokuj",
		ads: "reklam baner sponsor ogłoszen",
		block: "blok ukryw ukryt filtr zatrzym",
		off: "wyłącz dezaktyw wstrzym zawie usuń odinstal pauz przesta zdejm bez odłącz zrezygn",
		allow: "zezwól zezwala pozwól pozwala wyjąt biał odblok przepuść pokaż pokaz włącz dopuść dodaj zaakcept wpuść zaufa",
		using: "wykry używ korzyst zauważ wygląda wydaje aktywn widzimy znale działa włączon",
		site: "stron witryn tu tutaj domen serwis =nas nasz portal forum",
		please: "prosimy proszę prosz czy-możesz może dzięk uprzejm",
		support: "wspier wsparci pomó pomaga darmow bezpłat finans utrzym dochód zarab przych żyje dziennikar",
		access: "kontynu dostęp czyta ogląda odblok treś artykuł dalej aby żeby potem",
		reload: "odśwież przeładuj f5 ponownie",
		fail: "błąd problem nie-działa nie-ładuje nie-uda awari kłopot",
		if: "jeśli jeżeli gdy =czy przypadku",
		not: "=nie nigdy bez żadn",
		part: "captcha wideo film odtwarzacz pobier pobra przycisk formularz map płatnoś komentarz obraz plik czat transmisj link logowani",
		cookie: "cookie ciastecz zgod partner prywatno danych-osobow",
		pay: "subskry prenumer miesi cena zł premium daro",
		login: "zaloguj hasło konto zarejestr logow",
		mail: "newsletter e-mail",
		age: "lat =18 pełnolet wiek",
		tool: "vpn proxy wyskakuj javascript antywirus prywatn tłumacz",
		report: "powiedzia badani procent użytkownik wydawc firma sąd milion przeglądark google youtube według",
		how: "=jak dlaczego =co który",
		done: "dzięk już"
	},
	pt: {
		blocker: "adblock bloqueador ublock adguard ghostery escudo extens complemento filtro brave",
		ads: "anúnci anunci publicidad publicit propaganda banner patrocin reclame",
		block: "bloque ocult escond filtr imped",
		off: "desativ deslig desactiv paus remov suspend desabilit tir deix desinstal parar pare baix retir sem",
		allow: "permit aceit deix exceção excepção lista-branca desbloque mostr habilit ativ autoriz adicion liber liberar passar confi",
		using: "detect usa usando utiliz notamos parece encontr ativo vemos percebemos tem",
		site: "site página aqui domínio =nós nosso nossa portal blog fórum sítio",
		please: "por-favor favor obrigad poderia pode pedimos agradec considere",
		support: "apoi apoio ajud grátis gratuit financ receita pag jornalis manter sobreviv vivemos",
		access: "continu aced acess ler ver assistir desbloque conteúdo artigo para depois",
		reload: "recarreg atualiz f5",
		fail: "falh erro problema não-funciona não-carrega impossível",
		if: "=se caso quando",
		not: "=não nunca sem nenhum",
		part: "captcha vídeo player download baixar botão formulário mapa pagamento comentári imagem arquivo ficheiro chat stream link",
		cookie: "cookie consent parceiros privacidade dados-pessoais",
		pay: "assin mês preço € r$ premium doa membro",
		login: "entrar login senha palavra-passe conta registr cadastr iniciar-sessão",
		mail: "newsletter e-mail boletim",
		age: "anos =18 maior adult idade",
		tool: "vpn proxy pop-up popup javascript antivírus privad anônim tradu",
		report: "segundo estudo cento usuários utilizadores editoras empresa tribunal pesquisa milhões navegador google youtube disse",
		how: "=como =por-que qual =o-que",
		done: "obrigad já"
	},
	ro: {
		blocker: "blocant blocator blocare-a-reclam blochează-reclam blocarea scut extensi filtr supliment",
		ads: "reclam anunț publicit banner sponsor",
		block: "bloc ascun filtr împied opre",
		off: "dezactiv opri oprește închid suspend pune-pauz pauz elimin șterg dezinstal renunț fără scoate",
		allow: "permit accept lasă excepți alb debloc afiș arăt activ adaug încred autoriz",
		using: "detect folos utiliz pare găsit activ vedem observat",
		site: "site pagin aici domeniu =noi nostru noastr portal blog forum",
		please: "rog rugăm vă-rug mulțum puteți poți ați-putea",
		support: "sprijin susțin ajut gratuit finanț venit trăi plăt jurnalis",
		access: "continu acces citi vizion conținut articol pentru-a apoi",
		reload: "reîncarc reîncărc actualiz",
		fail: "eroare problem nu-funcț nu-se-încarc eșu nu-merge",
		if: "=dacă când caz",
		not: "=nu niciodată fără niciun",
		part: "video player descărc buton formular hart plat coment imagin fișier chat link autentific",
		cookie: "consimț parteneri confidenț date-personale",
		pay: "abon lun preț lei premium don membru",
		login: "conect parol cont înregistr autentific",
		mail: "newsletter email",
		age: "=ani vârst =18",
		tool: "pop-up incognito antivirus tradu",
		report: "spus studiu sută utilizator editor compani tribunal browser potrivit",
		how: "=cum =de-ce ce care",
		done: "mulțum deja"
	},
	ru: {
		blocker: "адблок adblock блокировщик блокатор блокиратор ublock adguard ghostery щит расширени плагин фильтр антиреклам резалк brave",
		ads: "реклам баннер объявлен спонсор",
		block: "блокир скрыва скрыт прячет фильтр меша вырез реж",
		off: "отключ выключ приостанов деактив убер убра удали снять сним останов вырубит выруби пауз прекрат без перестан отказ",
		allow: "разреш позвол пропуст исключени белый-список белого-списка разблокир показыва включ допус добав доверя впуст довер вернит верни",
		using: "обнаруж использу замет похоже видим включён включен активен кажется нашли найден работает стоит определ",
		site: "сайт страниц здесь домен =нас =нам =наш =нашей =нашем =наша портал форум",
		please: "пожалуйста просим прос просьб могли можете спасибо благодар",
		support: "поддерж помо бесплатн финанс доход живет живём зарабат оплач журналист существ зарплат содерж",
		access: "продолж доступ чита смотр откры просмотр контент стать чтобы затем",
		reload: "обнов перезагруз f5",
		fail: "ошибк проблем не-работает не-загружает не-открывает сбой неудач не-удал не-скачива",
		if: "=если случае когда",
		not: "=не =нет никогда без =ни",
		part: "капч captcha видео плеер скач загруз кноп форм карт оплат коммент изображен файл чат стрим трансляц ссылк",
		cookie: "cookie куки согласи партнёр партнер конфиденц персональн",
		pay: "подпис месяц цена руб ₽ премиум донат пожертв",
		login: "войти вход парол аккаунт регистр",
		mail: "рассылк почт",
		age: "=18 лет возраст",
		tool: "vpn впн прокси всплыва javascript антивирус приватн инкогнито перевод",
		report: "сказал исследован процент пользовател издател компани суд опрос миллион браузер google youtube согласно",
		how: "=как почему =что зачем",
		done: "спасибо уже"
	},
	sk: {
		blocker: "adblok blokovač blokátor blokovanie blokovanie štít rozšíren doplnok doplnk filter",
		ads: "reklam inzer banner sponzor",
		block: "blok skrýva skry filtr zabráň bráni",
		off: "vypn vypnite vypnúť deaktiv zakáž pozastav odstráň odinštal prestaň zruš bez zastav",
		allow: "povoľ povol dovoľ výnimk biel odblok zobraz prijm zapn prid pusti dôver umožn",
		using: "zisti detek použív zdá vyzer našli aktívn vidíme všimli zaznamenal zapnut",
		site: "stránk web tu domén =nás =nám naš portál fórum blog",
		please: "prosím prosíme ďakuj môžete mohli žiadam láskav",
		support: "podpor pomôž pomáh zadarmo bezplat financ príjm žije plat novinár prevádzk",
		access: "pokračo prístup číta sledov obsah článok aby potom",
		reload: "obnov načíta aktualiz znova",
		fail: "chyb problém nefung nenačí nepodar zlyhal nejde",
		if: "=ak keď",
		not: "=nie nikdy bez žiad nemus",
		part: "video prehrávač stiah tlačidl formulár map platb komentár obráz súbor chat vysielan odkaz prihlás",
		cookie: "súhlas partner súkrom osobné-údaj",
		pay: "predplat mesiac cena premium člen prispe",
		login: "prihl heslo účet registr",
		mail: "newsletter e-mail",
		age: "=rokov vek =18",
		tool: "vyskakov anonym antivír preklad",
		report: "povedal výskum percent používateľ vydavateľ firma súd prehliadač podľa",
		how: "=ako prečo čo ktorý",
		done: "ďakuj už"
	},
	sl: {
		blocker: "blokator zaviralnik oglasni-blok blokir blokad ščit razširit vtičnik filter preprečeval",
		ads: "oglas reklam pasic sponzor",
		block: "blok skri filtr prepreč",
		off: "izklop izključ onemogoč deaktiv ustav prekin odstran odmakn brez prenehaj začasno",
		allow: "dovol omogoč izjem bel odblok pokaž prikaz sprejm vklop vključ dodaj zaupaj spust pusti",
		using: "zazna uporablj zdi našli aktiv vidimo opazili vklop",
		site: "stran splet tukaj tu domen naš nam portal forum blog",
		please: "prosim prosimo hvala lahko bi ali-bi",
		support: "podpr podpor pomag brezplač financ prihod živi plač novinar",
		access: "nadaljuj dostop bra ogled vsebin članek da-bi nato",
		reload: "osveži ponovno-nalož znova",
		fail: "napak težav ne-deluje ne-nalož ni-uspe neuspe",
		if: "=če kadar ko",
		not: "=ne ni nikoli brez",
		part: "video predvajal prenos prenes gumb obrazec zemljevid plačil komentar slik datotek klepet povezav prijav",
		cookie: "piškot soglas privol partner zasebn osebn-podat",
		pay: "naroč mesec cena član donir",
		login: "prijav gesl račun registr",
		mail: "novic e-pošt",
		age: "=let starost =18",
		tool: "pojavn zaseb protivirus prevod",
		report: "pravi raziskav odstot uporabnik založnik podjetj sodišč brskalnik po-podatk",
		how: "kako zakaj kaj",
		done: "hvala že"
	},
	sq: {
		blocker: "bllokues bllokuesi bllokim mburoj zgjerim shtojc filtr",
		ads: "reklam banner sponsor njoftim",
		block: "bllok fsheh filtr ndal",
		off: "çaktiviz fik fikni ndal ndalo pauz hiq largo çinstal pa pezull mbyll",
		allow: "lejo lejoni përjasht listë-e-bardh zhbllok shfaq trego prano aktiviz shto beso lini",
		using: "zbul përdor duket gjetëm aktiv shohim vum",
		site: "faqe sajt këtu domen ne tona jonë neve portal blog forum",
		please: "lutem luteni faleminder mund ju-lutemi",
		support: "mbësht ndihm falas financ ardhur jet pagu gazetar",
		access: "vazhdo qasje lexo shiko përmbajt artikull për-të pastaj",
		reload: "rifresk ringark",
		fail: "gabim problem nuk-punon nuk-ngark dështoi",
		if: "=nëse kur",
		not: "=nuk =mos kurrë pa =s'",
		part: "video lexues shkark buton formular hart pages koment figur skedar bised lidhj hyrj",
		cookie: "pëlqim partner privatës të-dhënat",
		pay: "abon muaj çmim anëtar dhuro",
		login: "hyni identifik fjalëkalim llogari regjistr",
		mail: "buletin email",
		age: "vjeç mosh =18",
		tool: "kërcyes privat antivirus përkth",
		report: "tha studim përqind përdorues botues kompani gjykat shfletues sipas",
		how: "si pse çfarë",
		done: "faleminder tashmë"
	},
	sr: {
		blocker: "блокатор блокирањ блокад штит проширењ додатак екстенз филтер блокер blokator blokiranj blokad štit proširenj dodatak ekstenz filter bloker",
		ads: "реклам оглас банер спонзор reklam oglas baner sponzor",
		block: "блок скрив филтр спреч blok skriv filtr spreč",
		off: "искључ угас онемогући деактив пауз уклони макни прекин обустав без престан isključ ugas onemogući deaktiv pauz ukloni makni prekin obustav bez prestan",
		allow: "дозвол допуст омогући изузе бел деблок одблок прикаж прихват укључ додај веруј пусти пропуст dozvol dopust omogući izuze bel deblok odblok prikaž prihvat uključ dodaj veruj pusti propust",
		using: "откри корист чини-се изгледа нашли актив видимо примет уочили детект укључен otkri korist izgleda našli aktiv vidimo primet uočili detekt",
		site: "страниц сајт веб овде домен наш нас нам портал форум блог stranic sajt ovde domen naš nas nam portal forum blog",
		please: "молимо молим хвала можете бисте љубазно molimo molim hvala možete biste",
		support: "подрж подршк помоз помо бесплат финанс приход жив плаћ новинар podrž podršk pomoz pomo besplat finans prihod plać novinar",
		access: "настав приступ чита гледа садржај члан да-бисте затим потом nastav pristup čita gleda sadržaj da-biste zatim",
		reload: "освеж поново учитај osvež ponovo učitaj",
		fail: "грешк проблем не-ради не-учит није-успе неуспе grešk problem ne-radi neuspe",
		if: "=ако кад уколико =ako kad ukoliko",
		not: "=не није никад без нема =ne nije nikad bez nema",
		part: "видео плејер преузм преузим дугм образ карт мап плаћа коментар слик датотек чет пренос линк пријав video plejer preuzm dugm obraz mapa komentar slik datotek link prijav",
		cookie: "колачић пристан партнер приватност личн-подат kolačić pristan partner privatnost",
		pay: "претплат месец цена члан донир pretplat mesec cena donir",
		login: "пријав лозинк налог регистр prijav lozink nalog registr",
		mail: "билтен имејл bilten imejl",
		age: "годин =18 godin",
		tool: "искач приват антивирус превод privat antivirus prevod",
		report: "каже истражив посто корисник издавач компаниј суд прегледач према kaže istraživ posto korisnik izdavač kompanij sud",
		how: "како зашто шта kako zašto šta",
		done: "хвала већ hvala već"
	},
	sv: {
		blocker: "adblock annonsblock reklamblock blocker ublock adguard ghostery sköld tillägg plugin filter brave annonsspärr",
		ads: "annons reklam banner sponsor",
		block: "block döljer dölj gömm filtr stopp hindr spärr",
		off: "stäng =av inaktiver pausa ta-bort stoppa avaktiver avinstaller slå-av sluta utan släck avstå",
		allow: "tillåt låt släpp undantag vitlist vita-listan avblock visa aktivera godkän slå-på =på igenom lita lägg-till",
		using: "upptäck använd märk verkar hittat aktiv =ser noter kör påslagen",
		site: "sajt sida webbplats här domän =oss vår forum blogg",
		please: "vänlig snälla tack kan-du skulle gärna ber ber-dig",
		support: "stöd stötta hjälp gratis finans leva intäkt betal journalis överlev",
		access: "fortsätt åtkomst läs titta se-på innehåll artikel för-att sedan",
		reload: "ladda-om uppdatera f5 igen",
		fail: "fel problem fungerar-inte laddas-inte misslyck går-inte krångl",
		if: "=om ifall när",
		not: "=inte =ingen =inga aldrig utan",
		part: "captcha video spelare ladda-ner knapp formulär karta betal kommentar bild fil chatt ström länk inlogg",
		cookie: "cookie kakor samtyck partner integritet personuppgift",
		pay: "prenumer månad pris kr premium donera medlem",
		login: "logga-in lösenord konto registrer",
		mail: "nyhetsbrev e-post",
		age: "år =18 ålder vuxen",
		tool: "vpn proxy popup javascript antivirus privat översätt",
		report: "säger studie procent användare utgivare företag domstol miljon webbläsare google youtube enligt",
		how: "=hur varför =vad vilken",
		done: "tack redan"
	},
	sw: {
		prefixes: 4,
		blocker: "kizuizi kizuia zuia-matangazo kizuia-matangazo adblock kiendelezi ngao kichujio programu-ya-kuzuia",
		ads: "tangazo matangazo bango mfadhili",
		block: "zuia zuwia ficha chuja",
		off: "zima zimisha lemaza sitisha ondoa toa acha simamisha bila futa",
		allow: "ruhusu acha wacha onyesha orodha-nyeupe nyeupe kubali washa ongeza amini fungua",
		using: "gundua tumia inaonekana tumeona patikana amilifu kuona",
		site: "tovuti ukurasa hapa kikoa yetu sisi blogu jukwaa",
		please: "tafadhali asante naomba tunaomba",
		support: "unga-mkono saidia bure fedha mapato ishi lipa mwandishi gharama",
		access: "endelea ufikiaji soma tazama maudhui makala ili kisha",
		reload: "pakia-upya upya onyesha-upya",
		fail: "hitilafu tatizo haifanyi kazi imeshindwa kosa haipakii",
		if: "ikiwa kama endapo",
		not: "si hapana bila kamwe usi",
		part: "video kichezaji pakua kitufe fomu ramani malipo maoni picha faili gumzo kiungo",
		cookie: "vidakuzi idhini washirika faragha binafsi",
		pay: "jiandikishe mwezi bei uanachama changia",
		login: "ingia nenosiri akaunti jisajili",
		mail: "jarida barua",
		age: "umri miaka",
		tool: "ibukizi faragha virusi tafsiri",
		report: "alisema utafiti asilimia watumiaji kampuni mahakama kivinjari",
		how: "jinsi kwa-nini nini",
		done: "asante tayari"
	},
	ta: {
		blocker: "தடுப்பான் தடுப்பா விளம்பரத்-தடு நீட்டிப்பு கவசம் வடிகட்டி தடுப்பி பிளாக்கர்",
		ads: "விளம்பர பேனர்",
		block: "தடு தடை மறை வடிகட்டு",
		off: "முடக்க முடக்கு அணை நிறுத்த நிறுத்து இடைநிறுத்த நீக்க அகற்ற இல்லாமல் விலக்கு",
		allow: "அனுமதி விதிவிலக்கு வெள்ளை காட்ட ஏற்க சேர்க்க இயக்க அனுமதியுங்கள் திற",
		using: "கண்டறி பயன்படுத்த தெரிகிற கண்டு செயலில் பார்க்க கவனி இயங்க",
		site: "தளம் தளத் இணைய பக்கம் பக்க இங்கே இங்கு எங்கள் எங்களை நாங்கள் மன்ற",
		please: "தயவு நன்றி வேண்டுகிறோம் கேட்டுக் முடியுமா",
		support: "ஆதர உதவ இலவச வருமான வருவாய் செலவு பத்திரிகையாள நிதி",
		access: "தொடர அணுக படிக்க பார்க்க உள்ளடக்க கட்டுரை பிறகு பின்னர்",
		reload: "புதுப்பி மீண்டும் மறுஏற்ற",
		fail: "பிழை சிக்கல் வேலை-செய்யவில்லை ஏற்றப்படவில்லை தோல்வி முடியவில்லை",
		if: "என்றால் எனில் ஆனால் போது",
		not: "இல்லை வேண்டாம் இல்லாமல் ஒருபோதும் கூடாது",
		part: "வீடியோ காணொளி பதிவிறக்க பொத்தான் படிவ வரைபட கட்டண கருத்து பட கோப்பு அரட்டை இணைப்பு உள்நுழை",
		cookie: "குக்கி ஒப்புதல் கூட்டாளி தனியுரிமை தனிப்பட்ட",
		pay: "சந்தா மாத விலை உறுப்பின நன்கொடை ரூ",
		login: "உள்நுழை கடவுச்சொல் கணக்கு பதிவுசெய்",
		mail: "செய்திமடல் மின்னஞ்சல்",
		age: "வயது",
		tool: "பாப் மறைநிலை வைரஸ் மொழிபெயர்",
		report: "கூறினார் ஆய்வு சதவீத பயனர் நிறுவனம் நீதிமன்ற உலாவி",
		how: "எப்படி ஏன் என்ன",
		done: "நன்றி ஏற்கனவே"
	},
	th: {
		blocker: "ตัวบล็อก โปรแกรมบล็อก บล็อกโฆษณา ปิดกั้นโฆษณา ส่วนขยาย ปลั๊กอิน แอดบล็อก โล่ ตัวกรอง ส่วนเสริม",
		ads: "โฆษณา แบนเนอร์ สปอนเซอร์",
		block: "บล็อก ปิดกั้น ซ่อน กรอง กั้น",
		off: "ปิด หยุด ระงับ ลบ ถอน ยกเลิก พัก เลิก เอาออก",
		allow: "อนุญาต ยอม ยกเว้น รายการที่อนุญาต ไวท์ลิสต์ แสดง เปิด เพิ่ม ปลดบล็อก เปิดรับ ยอมรับ",
		using: "ตรวจพบ ใช้ ดูเหมือน พบ เปิดใช้งาน เห็น สังเกต",
		site: "เว็บไซต์ เว็บ หน้านี้ ที่นี่ โดเมน เรา ฟอรั่ม บล็อกของ เพจ",
		please: "กรุณา โปรด ขอบคุณ รบกวน ช่วย ขอความ",
		support: "สนับสนุน ฟรี รายได้ ค่าใช้จ่าย ช่วยเหลือ อยู่ได้ นักข่าว ทีมงาน",
		access: "ต่อไป ดำเนินการต่อ เข้าถึง อ่าน ดู ชม เนื้อหา บทความ เพื่อ",
		reload: "รีเฟรช โหลดใหม่ รีโหลด อีกครั้ง",
		fail: "ผิดพลาด ปัญหา ไม่ทำงาน โหลดไม่ ล้มเหลว ไม่สามารถ ไม่ได้ ไม่ขึ้น",
		if: "หาก ถ้า เมื่อ กรณี",
		not: "ไม่ อย่า ไร้",
		part: "วิดีโอ เครื่องเล่น ดาวน์โหลด ปุ่ม ฟอร์ม แผนที่ ชำระ ความคิดเห็น รูป ไฟล์ แชท ลิงก์ เข้าสู่ระบบ",
		cookie: "คุกกี้ ยินยอม พันธมิตร ความเป็นส่วนตัว ข้อมูลส่วนบุคคล",
		pay: "สมัคร เดือน ราคา บาท สมาชิก บริจาค",
		login: "เข้าสู่ระบบ รหัสผ่าน บัญชี ลงทะเบียน",
		mail: "จดหมายข่าว อีเมล",
		age: "อายุ ปี",
		tool: "ป๊อปอัป ไม่ระบุตัวตน ไวรัส แปล",
		report: "กล่าว การวิจัย เปอร์เซ็นต์ ผู้ใช้ บริษัท ศาล เบราว์เซอร์ ตามที่",
		how: "อย่างไร ทำไม อะไร วิธี",
		done: "ขอบคุณ แล้ว"
	},
	tr: {
		blocker: "adblock engelleyici reklam-engel ublock adguard ghostery kalkan eklenti uzantı filtre brave",
		ads: "reklam banner ilan sponsor",
		block: "engel gizle filtre bloke sakla",
		off: "kapat devre-dışı durdur kaldır duraklat bırak son-ver ara-ver sustur vazgeç indir askıya",
		allow: "izin beyaz-liste istisna göster aç kabul engelini ekle onay geçsin muaf",
		using: "tespit algıla kullan fark görün açık bulun etkin anlaşılan belirlen saptan",
		site: "site sayfa burada alan-ad =bize bizim portal forum blog",
		please: "lütfen rica eder-misin misin mısınız misiniz teşekkür",
		support: "destek yardım ücretsiz bedava gelir finans yaşa ayakta gazeteci masraf",
		access: "devam eriş oku izle görüntüle içerik makale için sonra",
		reload: "yenile tekrar-yükle f5",
		fail: "hata sorun çalışmıyor yüklenmiyor olmadı açılmıyor başarısız",
		if: "eğer durumunda -sa ise",
		not: "değil yok asla olmadan gerek-yok",
		part: "captcha video oynatıcı indir düğme buton form harita ödeme yorum resim dosya sohbet yayın bağlantı giriş",
		cookie: "çerez onay ortak gizlilik kişisel-veri",
		pay: "abone ay fiyat ₺ premium bağış üye",
		login: "giriş şifre hesap kayıt",
		mail: "bülten e-posta",
		age: "yaş =18 yetişkin",
		tool: "vpn proxy açılır javascript antivirüs gizli çeviri",
		report: "dedi araştırma yüzde kullanıcı yayıncı şirket mahkeme milyon tarayıcı google youtube göre",
		how: "nasıl neden ne hangi",
		done: "teşekkür zaten"
	},
	uk: {
		blocker: "блокувальник блокатор блокувач адблок щит розширенн плагін фільтр блокуванн антиреклам",
		ads: "реклам оголошен банер спонсор",
		block: "блок прихов хова фільтр заважа",
		off: "вимкн вимик відключ деактив призупин зупин прибер прибра видал зніми без припин вимкнути",
		allow: "дозвол пропуст виключенн винят біл розблок показ увімк включ прийм додай довір впуст",
		using: "виявл використов здається схоже знайд активн бачимо помітили увімкнен працює користує",
		site: "сайт сторінк тут домен =нас =нам наш портал форум блог",
		please: "будь-ласка прошу просим дяку можете могли",
		support: "підтрим допом безкоштовн фінанс дохід прибут живе платит журналіст",
		access: "продовж доступ чита дивит вміст статт щоб потім",
		reload: "онов перезавантаж знову",
		fail: "помилк проблем не-прац не-завантаж не-вдал збій не-реагує",
		if: "=якщо коли разі",
		not: "=не =ні ніколи без немає",
		part: "капч відео плеєр завантаж кнопк форм карт оплат коментар зображ файл чат трансляц посил вхід",
		cookie: "куки згод партнер конфіденц персональн",
		pay: "передплат підпис місяц ціна грн донат",
		login: "увійти увійд вхід парол акаунт реєстр обліков",
		mail: "розсилк пошт",
		age: "років вік =18",
		tool: "спливаюч інкогніто антивірус переклад",
		report: "сказав дослідж відсот користувач видав компан суд браузер за-словами згідно",
		how: "=як чому =що",
		done: "дяку вже"
	},
	ur: {
		blocker: "بلاکر بلاک-کرنے ایکسٹینشن ایکسٹنشن ڈھال فلٹر پلگ",
		ads: "اشتہار ایڈز بینر اسپانسر",
		block: "بلاک روک چھپا فلٹر",
		off: "بند غیر-فعال غیرفعال روک ہٹا ہٹائیں معطل موقوف بغیر چھوڑ",
		allow: "اجازت استثنا وائٹ سفید دکھا قبول کھول شامل فعال-کر ان-بلاک",
		using: "پتا-چلا معلوم استعمال لگتا ملا فعال دیکھ محسوس",
		site: "سائٹ ویب صفح یہاں ڈومین ہماری ہمیں ہمارے فورم بلاگ",
		please: "براہ مہربانی برائے گزارش شکریہ درخواست کیا-آپ",
		support: "مدد تعاون حمایت مفت آمدن خرچ ادائیگی صحافی سہارا",
		access: "جاری رسائی پڑھ دیکھنے مواد مضمون کے-لیے پھر",
		reload: "ریفریش دوبارہ تازہ",
		fail: "خرابی مسئلہ غلطی کام-نہیں لوڈ-نہیں ناکام",
		if: "اگر جب",
		not: "نہیں نہ مت بغیر کبھی",
		part: "ویڈیو پلیئر ڈاؤن بٹن فارم نقشہ ادائیگی تبصر تصویر فائل چیٹ لنک لاگ",
		cookie: "کوکی رضامندی شراکت رازداری ذاتی",
		pay: "سبسکر ماہ قیمت رکن عطیہ",
		login: "لاگ پاس اکاؤنٹ رجسٹر",
		mail: "نیوز ای-میل",
		age: "سال عمر",
		tool: "پاپ نجی اینٹی ترجم",
		report: "کہا تحقیق فیصد صارفین کمپنی عدالت براؤزر مطابق",
		how: "کیسے کیوں کیا",
		done: "شکریہ پہلے"
	},
	vi: {
		blocker: "chặn-quảng trình-chặn phần-mềm-chặn tiện-ích công-cụ-chặn lá-chắn bộ-lọc tiện-ích-mở-rộng trình-duyệt-chặn",
		ads: "quảng-cáo banner tài-trợ",
		block: "chặn ẩn lọc ngăn",
		off: "tắt vô-hiệu tạm-dừng dừng gỡ xóa ngừng bỏ hủy không-dùng",
		allow: "cho-phép danh-sách-trắng ngoại-lệ hiển-thị bỏ-chặn bật chấp-nhận thêm mở tin",
		using: "phát-hiện sử-dụng dùng có-vẻ thấy đang-bật kích-hoạt nhận-thấy đang",
		site: "trang web trang-web ở-đây tên-miền chúng-tôi diễn-đàn blog",
		please: "vui-lòng xin cảm-ơn làm-ơn hãy mong",
		support: "ủng-hộ hỗ-trợ giúp miễn-phí thu-nhập doanh-thu chi-phí duy-trì nhà-báo nuôi",
		access: "tiếp-tục truy-cập đọc xem nội-dung bài-viết để sau-đó",
		reload: "tải-lại làm-mới lại f5",
		fail: "lỗi sự-cố không-hoạt không-tải thất-bại không-thể không-được",
		if: "nếu khi trường-hợp",
		not: "không đừng chưa chẳng",
		part: "video trình-phát tải-xuống tải-về nút biểu-mẫu bản-đồ thanh-toán bình-luận hình tệp trò-chuyện liên-kết đăng-nhập",
		cookie: "đồng-ý đối-tác riêng-tư dữ-liệu-cá",
		pay: "đăng-ký-gói tháng giá vnđ thành-viên quyên",
		login: "đăng-nhập mật-khẩu tài-khoản đăng-ký",
		mail: "bản-tin email",
		age: "tuổi",
		tool: "bật-lên ẩn-danh diệt-virus dịch",
		report: "cho-biết nghiên-cứu phần-trăm người-dùng công-ty tòa trình-duyệt theo",
		how: "cách tại-sao gì thế-nào",
		done: "cảm-ơn đã"
	},
	zh: {
		blocker: "广告拦截 廣告攔截 拦截器 攔截器 屏蔽器 擋廣告 广告屏蔽 廣告封鎖 封鎖器 插件 扩展 擴充 外掛 过滤器 adblock ublock adguard 去广告 阻擋器 阻挡 護盾",
		ads: "广告 廣告 横幅 橫幅 赞助 贊助",
		block: "拦截 攔截 屏蔽 封鎖 阻挡 阻擋 过滤 過濾 隐藏 隱藏 拦 攔 挡 擋",
		off: "关闭 關閉 停用 禁用 暂停 暫停 关掉 關掉 关 關 卸载 移除 解除 停 撤 取消",
		allow: "允许 允許 放行 白名单 白名單 例外 显示 顯示 信任 启用 啟用 加入 接受 开启 開啟 解封 容許 通過 通过",
		using: "检测 偵測 侦测 检测到 使用 发现 發現 似乎 开启了 看到 察觉 正在 您的浏览器 启用了 注意到",
		site: "本站 网站 網站 页面 頁面 此网站 我们 我們 本页 论坛 論壇 這裡 这里",
		please: "请 請 麻烦 麻煩 谢谢 謝謝 能否 希望 拜托 拜託",
		support: "支持 支援 免费 免費 收入 维持 維持 帮助 幫助 运营 營運 服务器 伺服器 养活 成本 依靠 赖",
		access: "继续 繼續 访问 瀏覽 浏览 阅读 閱讀 观看 觀看 查看 解锁 解鎖 内容 內容 才能 后即可",
		reload: "刷新 重新整理 重新加载 重新載入 重整",
		fail: "失败 失敗 错误 錯誤 无法 無法 问题 問題 异常 異常 不能 没有反应 沒有反應",
		if: "如果 若 如 假如 當 当",
		not: "不 没 沒 无 無 勿 別 别",
		part: "验证码 驗證 验证 视频 影片 播放器 下载 下載 按钮 按鈕 表单 表單 地图 地圖 支付 付款 评论 留言 图片 圖片 文件 聊天 直播 链接 登录 登入",
		cookie: "cookie 同意 合作伙伴 合作夥伴 隐私 隱私 个人数据",
		pay: "订阅 訂閱 会员 會員 元 月 价格 價格 捐",
		login: "登录 登入 密码 密碼 账号 帳號 注册 註冊",
		mail: "邮箱 電子報 邮件 電子郵件",
		age: "岁 歲 18 成年",
		tool: "vpn 代理 弹窗 彈出 javascript 杀毒 防毒 翻译 無痕 无痕",
		report: "表示 研究 百分 用户 用戶 公司 法院 据 據 万 浏览器 瀏覽器 谷歌 youtube",
		how: "如何 怎么 怎麼 为什么 為什麼 什么 什麼",
		done: "感谢 感謝 已经 已經"
	}
};
// core/notice/reading/sentence-words.ts
/** Words, and the signs that say how a sentence is meant. */
var WORD = /[\p{L}\p{M}\p{N}']+|[?!:]/gu;
/** Letters of scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
var UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
/** Brings a sentence, or the label of a button, into that form. */
function sentenceWords(sentence) {
	const text = normalize(sentence.slice(0, 800)).slice(0, 400);
	return {
		text,
		words: text.match(WORD) ?? []
	};
}
// core/notice/reading/concept-table.ts
var made;
/** Made once, at first use: some 15,000 stems, a few milliseconds. */
function conceptTable() {
	made ??= makeTable();
	return made;
}
function makeTable() {
	const beginnings = /* @__PURE__ */ new Map();
	const wholeWords = /* @__PURE__ */ new Map();
	const phrases = /* @__PURE__ */ new Map();
	const anywhere = [];
	const prefixes = /* @__PURE__ */ new Map();
	function addStem(written, meaning) {
		const isWhole = written.startsWith("=");
		const stem = foldText((isWhole ? written.slice(1) : written).replaceAll("-", " "));
		const [first = "", ...rest] = stem.split(" ");
		if (!first) return;
		if (UNSPACED.test(stem)) anywhere.push({
			stem,
			...meaning
		});
		else if (rest.length > 0) addTo(phrases, first, {
			words: [first, ...rest],
			...meaning
		});
		else addTo(isWhole ? wholeWords : beginnings, stem, meaning);
	}
	for (const [language, lexicon] of Object.entries(LEXICON_BY_LANGUAGE)) {
		if (lexicon.prefixes) prefixes.set(language, lexicon.prefixes);
		for (const concept of CONCEPTS) for (const stem of [...stemsOf(lexicon, concept), ...stemsOf(INTERNATIONAL_LEXICON, concept)]) addStem(stem, {
			language,
			concept
		});
	}
	return {
		beginnings,
		wholeWords,
		phrases,
		anywhere,
		prefixes
	};
}
function stemsOf(lexicon, concept) {
	return lexicon[concept]?.split(" ") ?? [];
}
function addTo(map, key, value) {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
// core/notice/reading/mentions-by-language.ts
/** About so many characters of a script without spaces are a word. */
var CHARACTERS_A_WORD = 3;
/** The shortest beginning of a word that is looked up. */
var MIN_STEM = 2;
/** Looks every word up once, in all languages. Time grows with the text alone. */
function mentionsByLanguage({ text, words }) {
	const { anywhere } = conceptTable();
	const found = /* @__PURE__ */ new Map();
	const note = ({ language, concept }, at) => {
		const list = found.get(language);
		if (list) list.push({
			at,
			concept
		});
		else found.set(language, [{
			at,
			concept
		}]);
	};
	words.forEach((word, at) => {
		noteWord(word, (meaning) => note(meaning, at));
		notePhrases(words, at, (meaning) => note(meaning, at));
	});
	if (UNSPACED.test(text)) for (const meaning of anywhere) {
		const at = text.indexOf(meaning.stem);
		if (at >= 0) note(meaning, at / CHARACTERS_A_WORD);
	}
	for (const list of found.values()) list.sort((a, b) => a.at - b.at);
	return found;
}
function noteWord(word, note) {
	const { beginnings, wholeWords, prefixes } = conceptTable();
	for (const meaning of wholeWords.get(word) ?? []) note(meaning);
	const longest = Math.max(...prefixes.values());
	for (let start = 0; start <= longest && start < word.length; start += 1) {
		const shortest = start === 0 ? MIN_STEM : 3;
		for (let end = start + shortest; end <= word.length && end - start <= 14; end += 1) for (const meaning of beginnings.get(word.slice(start, end)) ?? []) if (start <= (prefixes.get(meaning.language) ?? 0)) note(meaning);
	}
}
function notePhrases(words, at, note) {
	const { phrases } = conceptTable();
	const word = words[at] ?? "";
	for (let end = MIN_STEM; end <= word.length && end <= 14; end += 1) for (const phrase of phrases.get(word.slice(0, end)) ?? []) if (phrase.words.every((part, index) => words[at + index]?.startsWith(part))) note(phrase);
}
/** The page's own word on its language counts as much as one and a half words of the text. */
var DECLARED = 1.5;
/** Between languages that fit equally well English is likelier. */
var ENGLISH = .1;
/** The language in which most words of a text mean something. */
function likeliestLanguage(mentions, declared = "") {
	let likeliest = "en";
	let most = -1;
	for (const [language, list] of mentions) {
		const words = new Set(list.map(({ at }) => at)).size;
		const bonus = (language === declared ? DECLARED : 0) + (language === "en" ? ENGLISH : 0);
		if (words + bonus > most) {
			most = words + bonus;
			likeliest = language;
		}
	}
	return likeliest;
}
// core/notice/reading/sentence-features.ts
/** Concepts that belong together within so many words. */
var NEAR = 4;
/** Those whose combination as a whole is counted, too. */
var CORE = [...[
	"blocker",
	"ads",
	"block",
	"off",
	"allow",
	"using",
	"fail"
], ...[
	"if",
	"not",
	"part",
	"cookie",
	"tool",
	"report"
]];
/**
* Counts what the model weighs: words, pairs of words and runs of letters; concepts, their pairs, and which comes
* before which. What languages have in common is learnt by the concepts, the rest by the letters.
*/
function sentenceFeatures({ words }, mentions, isButton) {
	const mark = isButton ? "B" : "";
	const named = (features) => Array.from(features, (name) => mark + name);
	return {
		letters: named(letterFeatures(words)),
		concepts: named(conceptFeatures(mentions))
	};
}
function letterFeatures(words) {
	const features = /* @__PURE__ */ new Set();
	let before = "^";
	for (const word of words) {
		features.add(`w${word}`).add(`b${before} ${word}`);
		before = word;
		if (UNSPACED.test(word)) addRuns(word, 1, 4, features);
		else addRuns(`_${word}_`, 3, 5, features);
	}
	return features;
}
function addRuns(word, shortest, longest, features) {
	for (let length = shortest; length <= longest; length += 1) for (let start = 0; start + length <= word.length; start += 1) features.add(`c${word.slice(start, start + length)}`);
}
function conceptFeatures(mentions) {
	const features = /* @__PURE__ */ new Set();
	const present = [...new Set(mentions.map(({ concept }) => concept))].sort();
	present.forEach((one, index) => {
		features.add(`K${one}`);
		for (const other of present.slice(index + 1)) features.add(`P${one}+${other}`);
	});
	mentions.forEach((one, index) => {
		for (let next = index + 1; next < mentions.length; next += 1) {
			const other = mentions[next];
			if (!other || other.at - one.at > NEAR) break;
			if (other.concept !== one.concept) features.add(`O${one.concept}>${other.concept}`);
		}
	});
	features.add(`C${CORE.filter((concept) => present.includes(concept)).join("+")}`);
	return features;
}
// training/training-examples.ts
/** @param language its own, or none to read it in the likeliest. */
function countText(text, language, isButton) {
	const words = sentenceWords(text);
	const all = mentionsByLanguage(words);
	const mentions = all.get(language ?? likeliestLanguage(all)) ?? [];
	return {
		features: sentenceFeatures(words, mentions, isButton),
		concepts: new Set(mentions.map(({ concept }) => concept))
	};
}
/** Features that are seen less often tell of one sentence, not of the language. */
var SEEN = 3;
/** Numbers the features that are seen often enough, in the order of their first being seen. */
function numberFeatures(texts) {
	const seen = /* @__PURE__ */ new Map();
	for (const { features } of texts) for (const name of [...features.letters, ...features.concepts]) seen.set(name, (seen.get(name) ?? 0) + 1);
	const often = [...seen].filter(([, times]) => times >= SEEN);
	return new Map(often.map(([name], number) => [name, number]));
}
function sentenceExample({ features }, { labels }, fold, numbers) {
	return {
		...numbered(features, numbers),
		truth: truthOfSentence(labels),
		fold
	};
}
function boxExample({ features }, { isNotice, fold }, numbers) {
	return {
		...numbered(features, numbers),
		truth: truthOfBox(isNotice),
		fold
	};
}
function numbered({ letters, concepts }, numbers) {
	const known = (names) => Uint32Array.from(names.map((name) => numbers.get(name)).filter((it) => it !== void 0));
	return {
		letters: known(letters),
		concepts: known(concepts)
	};
}
// training/training-sentences.ts
/** The label of each kind; the rest is `other`. A button that closes says as little as talk about blocking. */
var LABEL_OF = {
	ask: "asks",
	noticed: "noticed",
	gate: "holdsBack",
	pays: "pays",
	otherway: "pays",
	remedy: "remedy",
	thanks: "about",
	about: "about",
	dismiss: "about",
	consent: "consent",
	price: "price"
};
/** Reads all sentences, language by language, in the order of their files. */
function trainingSentences(folder) {
	return readdirSync(folder).sort().flatMap((file) => readLanguage(file.replace(".txt", ""), readFileSync(join(folder, file), "utf8")));
}
function readLanguage(language, source) {
	const sentences = [];
	let kinds = [];
	let isButton = false;
	for (const line of source.split("\n")) if (line.startsWith("# ")) {
		isButton = line.startsWith("# button: ");
		kinds = line.replace(/^# (?:button: )?/, "").trim().split(" + ");
	} else if (line.trim()) {
		const labels = new Set(kinds.map((kind) => LABEL_OF[kind] ?? "other"));
		sentences.push({
			language,
			text: line,
			isButton,
			kinds,
			labels
		});
	}
	return sentences;
}
// training/train-model.ts
/** Boxes are weighed with what was learnt without their sentences: by thirds. */
var FOLDS = 3;
/** How often a sentence is read in its own language; else in the likeliest, as where a page says none. */
var IN_OWN_LANGUAGE = .6;
/** How full the table gets: beyond, too many features find no place. */
var FULL = .93;
/** Learns the reader of sentences and the fit over whole boxes. The same sentences give the same bytes. */
function trainModel(folder, tell) {
	const chance = createChance(7);
	const sentences = trainingSentences(folder);
	const folds = new Map(sentences.map((it) => [it, Math.floor(chance() * FOLDS)]));
	const foldOf = (it) => folds.get(it) ?? 0;
	const counted = new Map(sentences.map((it) => [it, countText(it.text, ownLanguage(it, chance()), it.isButton)]));
	const boxes = trainingBoxes(sentences, foldOf, FOLDS, chance);
	const wholes = boxes.map((it) => countText(textOf(it), ownLanguage(it.sentences[0], it.declaresLanguage ? 0 : 1), false));
	tell(`${sentences.length} sentences, ${boxes.length} boxes`);
	const examplesOf = (numbers) => [...sentences.map((it) => sentenceExample(counted.get(it), it, foldOf(it), numbers)), ...boxes.map((it, index) => boxExample(wholes[index], it, numbers))];
	const all = numberFeatures([...counted.values()]);
	const numbers = strongest(all, fitSentences(examplesOf(all), all.size));
	const examples = examplesOf(numbers);
	tell(`${all.size} features, ${numbers.size} kept`);
	const fit = fitBoxes(boxExamples(sentences, counted, boxes, scoresByOthers(examples, numbers.size)));
	tell("boxes are weighed");
	return {
		...packed(fitSentences(examples, numbers.size), numbers),
		fit
	};
}
function ownLanguage(sentence, drawn) {
	return drawn < IN_OWN_LANGUAGE ? sentence?.language : void 0;
}
function textOf({ sentences, buttons }) {
	return [...sentences, ...buttons].map(({ text }) => text).join(" ");
}
/** Numbers anew the features that weigh most, as many as the table holds. */
function strongest(numbers, { weights }) {
	const size = (number) => {
		let sum = 0;
		for (let label = 0; label < LABELS.length; label += 1) sum += (weights[number * LABELS.length + label] ?? 0) ** 2;
		return sum;
	};
	const bySize = [...numbers].map(([name, number]) => ({
		name,
		size: size(number)
	}));
	bySize.sort((a, b) => b.size - a.size);
	const kept = bySize.slice(0, Math.floor(MODEL_ROWS * FULL));
	return new Map(kept.map(({ name }, number) => [name, number]));
}
/** The scores of every example by a fit that has not seen its fold. */
function scoresByOthers(examples, features) {
	const scores = new Array(examples.length);
	for (let fold = 0; fold < FOLDS; fold += 1) {
		const fit = fitSentences(examples.filter((it) => it.fold !== fold), features);
		examples.forEach((it, index) => {
			if (it.fold === fold) scores[index] = scoreExample(fit, it);
		});
	}
	return scores;
}
function boxExamples(sentences, counted, boxes, scores) {
	const scoresOf = new Map(sentences.map((it, index) => [it, byLabel(scores[index])]));
	const read = (it) => ({
		scores: scoresOf.get(it),
		concepts: counted.get(it)?.concepts ?? /* @__PURE__ */ new Set()
	});
	return boxes.map((box, index) => {
		const words = {
			text: box.sentences.map(({ text }) => text).join("\n"),
			buttons: box.buttons.map(({ text }) => text),
			lang: box.declaresLanguage ? box.sentences[0]?.language ?? "" : ""
		};
		const whole = byLabel(scores[sentences.length + index]).notice;
		return {
			features: boxFeatures({
				sentences: box.sentences.map(read),
				buttons: box.buttons.map((it) => read(it).scores),
				whole,
				...judgeAsWall(words)
			}),
			isNotice: box.isNotice
		};
	});
}
function byLabel(scores) {
	return Object.fromEntries(LABELS.map((label, index) => [label, scores?.[index] ?? 0]));
}
/** Gives each feature its row, the strongest first, and rounds the weights to half a byte. */
function packed({ weights, bias }, numbers) {
	const sizes = Float32Array.from(weights, Math.abs).sort();
	const step = (sizes[Math.floor(sizes.length * .995)] ?? 1) / 7;
	const table = { marks: new Uint8Array(MODEL_ROWS) };
	const rounded = new Int8Array(MODEL_ROWS * LABELS.length);
	const taken = /* @__PURE__ */ new Set();
	for (const [name, number] of numbers) {
		const row = addRow(table, name);
		if (row < 0 || taken.has(row)) continue;
		taken.add(row);
		for (let label = 0; label < LABELS.length; label += 1) {
			const weight = Math.round((weights[number * LABELS.length + label] ?? 0) / step);
			rounded[row * LABELS.length + label] = Math.max(-7, Math.min(7, weight));
		}
	}
	const bytes = Buffer.concat([table.marks, packWeights(rounded)]);
	return {
		packed: deflateSync(bytes, { level: 9 }).subarray(2, -4).toString("base64"),
		step: Number(step.toPrecision(6)),
		bias: Array.from(bias, (it) => Number(it.toPrecision(6)))
	};
}
export { trainModel };
