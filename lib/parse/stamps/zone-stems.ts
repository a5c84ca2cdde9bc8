/**
 * First letters of the words that newsrooms name a zone with beside a word for time: `hora de Ucrania`,
 * `за київським часом`, `Moskauer Zeit`. Without accents, in lower case, `_` for a blank. Countries with
 * several zones are left out, except by the name of a city.
 */
const stems: Readonly<Record<string, string>> = {
  UTC: 'greenwich grinic grynwic universal universel universeel uniwersal utc gmt гринвич гринвіч всемирн всесвітн всесвитн γκρινουιτς غرينتش جرينتش گرینویچ גריניץ ग्रीनविच',
  'Europe/Kyiv':
    'eastern_europ osteurop kyiv kiev kiew kijow kijew kyjev kijev kyjiv kijiv kiov kiova ukrain ucrain ucran ukrajin oekrain oekraien украин україн украін киев київ киів κιεβ ουκραν كييف كيف أوكراني اوكراني اوکراین کییف קייב אוקראינ יוקרין यूक्रेन कीव',
  'Europe/Moscow':
    'moscow moscu moscou mosca moskau moskou moskva moskov moskiew moskv moscov москов москв μοσχ موسكو مسکو מוסקב मॉस्को',
  'Europe/Istanbul':
    'turkish turkey turkiye turkije turk turc turq turec turetck tyrk turki turkse turkischer istanbul estambul ankara турец турц стамбул анкар τουρκ τουρκια تركيا تركي إسطنبول اسطنبول أنقرة ترکیه טורקיה तुर्की',
  'Europe/London':
    'british britisch britann britan london londres londra londyn london londyns лондон британ brytyjsk λονδιν لندن بريطانيا בריטניה लंदन',
  'Europe/Paris':
    'paris parig paryz french francai francais francesa francese france franzosisch francuz французск париж парижськ παρισ باريس فرنسا',
  'Europe/Berlin':
    'berlin german deutsch allemand aleman tedesc duits niemieck nemeck берлин берлін немецк німецьк βερολιν برلين ألمانيا',
  'Europe/Brussels':
    'mitteleurop central_europ centraleurop srodkowoeuropejsk stredoevrop stredoeurop kozep-europ kozepeurop srednjoeurop srednjoevrop europe_centrale europa_central europea_central brussel bruxelles bruselas центральноевропейск центральноєвропейськ',
  'Europe/Madrid':
    'madrid espan spanish spanisch peninsular espagn spagnol мадрид μαδριτ مدريد إسبانيا',
  'Europe/Rome': 'rome roma rzym italian italien italia italiek wlosk римск ρωμ روما إيطاليا',
  'Europe/Lisbon': 'lisbo lissabon lisbon portug лиссабон',
  'Europe/Amsterdam': 'nederland dutch hollands amsterdam',
  'Europe/Vienna': 'wien vienna vienne viena osterreich austria wieden',
  'Europe/Zurich': 'schweiz swiss suiss svizzer geneve geneva genf ginebra ginevra zurich',
  'Europe/Warsaw': 'polsk polish polni polon warszaw warsaw varsov warschau варшав польськ польск',
  'Europe/Prague': 'prag prah praz prague praga cesk czech tschech',
  'Europe/Bratislava': 'slovensk bratislav',
  'Europe/Budapest': 'magyar budapest hungar ungar',
  'Europe/Bucharest': 'romaniei romanie romana bucurest bucharest bukarest bucarest',
  'Europe/Chisinau': 'chisinau moldov кишин молдов',
  'Europe/Sofia': 'sofia българ софи bulgar',
  'Europe/Athens': 'athen aten greek griech grec greck ελλαδ ελληνικ αθην أثينا',
  'Europe/Belgrade': 'belgrad beograd srpsk serb белград',
  'Europe/Zagreb': 'zagreb hrvatsk croat',
  'Europe/Helsinki': 'helsin finnish finlan finland suomen finsk',
  'Europe/Stockholm': 'svensk swedish stockholm suedois schwedisch',
  'Europe/Oslo': 'norsk norweg oslo',
  'Europe/Copenhagen': 'dansk danish danmark kobenhavn copenhag kopenhag',
  'Europe/Dublin': 'dublin irish irland',
  'Europe/Vilnius': 'lietuv vilni lithuan',
  'Europe/Riga': 'latvij riga rigas latvian',
  'Europe/Tallinn': 'eesti tallinn eston',
  'Europe/Minsk': 'minsk belarus белорус минск мінськ',
  'Asia/Jerusalem':
    'israel jerusalem izrael gerusalem yerusal tel_aviv израил ізраїл иерусалим ιερουσαλημ ισραηλ القدس إسرائيل اسرائیل ישראל ירושלים תלאביב इज़राइल इजराइल',
  'Asia/Gaza': 'gaza غزة фаластин',
  'Asia/Beirut': 'beirut beyrouth lebanon lebanes libano liban libanes بيروت لبنان',
  'Asia/Damascus': 'damasc damask damas syria syrian syrisch syrien siria دمشق سوريا',
  'Asia/Amman': 'amman jordan عمان_الأردن',
  'Asia/Baghdad': 'baghdad bagdad iraq irak بغداد العراق',
  'Asia/Riyadh': 'riyadh riad riyad saudi saoudi saudit arabie_saoudite مكة السعودية الرياض',
  'Asia/Qatar': 'qatar katar doha الدوحة قطر',
  'Asia/Dubai': 'dubai emirat abu_dhabi دبي الإمارات أبوظبي',
  'Asia/Kuwait': 'kuwait koweit الكويت',
  'Asia/Aden': 'yemen jemen sanaa صنعاء اليمن',
  'Asia/Tehran': 'tehran teheran iran iraan тегеран иран طهران إيران تهران ایران טהרן איראן ईरान',
  'Asia/Kabul': 'kabul kaboul afghan afgan كابول أفغانستان کابل افغانستان काबुल',
  'Asia/Karachi': 'pakistan islamabad karachi पाकिस्तान',
  'Asia/Kolkata':
    'india indian indien indisch indienne indiano delhi new_delhi nueva_delhi भारतीय भारत الهند',
  'Asia/Kathmandu': 'nepal kathmandu katmandu नेपाल नेपाली',
  'Asia/Dhaka': 'dhaka bangladesh',
  'Asia/Colombo': 'sri_lanka colombo',
  'Asia/Yangon': 'myanmar yangon burm',
  'Asia/Bangkok': 'bangkok thai thailand',
  'Asia/Ho_Chi_Minh': 'vietnam hanoi',
  'Asia/Manila': 'manila manil philippine filipin',
  'Asia/Singapore': 'singapor singapur',
  'Asia/Kuala_Lumpur': 'malaysia kuala_lumpur',
  'Asia/Jakarta': 'jakarta',
  'Asia/Shanghai':
    'beijing peking pekin pechino chinese china chines chinois chinesisch кита пекин بكين الصين',
  'Asia/Hong_Kong': 'hong_kong hongkong',
  'Asia/Taipei': 'taiwan taipei taipeh',
  'Asia/Tokyo': 'tokyo tokio japan japon japonai giappon токи япон طوكيو اليابان',
  'Asia/Seoul': 'seoul seul korea korean coree corea сеул',
  'Asia/Tbilisi': 'tbilis tiflis грузин тбилис თბილის',
  'Asia/Yerevan': 'yerevan erevan eriwan armen армян ереван',
  'Asia/Baku': 'baku bakou azerbaij aserbaid azerbayc азербайдж бакин',
  'Asia/Almaty': 'almaty astana алмат астан казахстан',
  'Asia/Tashkent': 'tashkent ташкент узбек',
  'Asia/Bishkek': 'bishkek бишкек кыргыз',
  'Africa/Cairo': 'cairo caire kairo egypt agypt egipt القاهرة مصر',
  'Africa/Tripoli': 'libya libyan libye libysch libisch libia libica libij tripoli طرابلس ليبيا',
  'Africa/Tunis': 'tunis tunez تونس',
  'Africa/Algiers': 'alger algier argel الجزائر',
  'Africa/Casablanca': 'morocc maroc marruec rabat المغرب الرباط',
  'Africa/Khartoum': 'khartoum khartum jartum sudan soudan الخرطوم السودان',
  'Africa/Addis_Ababa': 'addis ethiop',
  'Africa/Nairobi': 'nairobi kenya kenia mogadishu somali',
  'Africa/Lagos': 'lagos nigeria abuja',
  'Africa/Accra': 'accra ghana',
  'Africa/Johannesburg': 'south_africa johannesburg pretoria suedafrik sudafric',
  'Africa/Harare': 'harare zimbabwe central_africa',
  'Africa/Kinshasa': 'kinshasa',
  'America/New_York':
    'eastern new_york nueva_york nova_york washington нью-йорк нью_йорк нью-йорск вашингтон واشنطن نيويورك',
  'America/Los_Angeles': 'pacific los_angeles',
  'America/Toronto': 'toronto ottawa',
  'America/Sao_Paulo': 'brasilia brasili sao_paulo',
  'America/Argentina/Buenos_Aires': 'buenos_aires argentin',
  'America/Santiago': 'chile chilen santiago_de_chile',
  'America/Bogota': 'bogota colombia colombian',
  'America/Lima': 'lima peru peruan',
  'America/Caracas': 'caracas venezuela venezolan venezuel',
  'America/Havana': 'cuba cuban havana habana',
  'America/Mexico_City': 'ciudad_de_mexico mexico_city',
  'Australia/Sydney': 'sydney canberra',
  'Australia/Melbourne': 'melbourne',
  'Pacific/Auckland': 'new_zealand auckland wellington',
};

/** Zones by stem. */
export const zoneByStem: ReadonlyMap<string, string> = new Map(
  Object.entries(stems).flatMap(([zone, words]) =>
    words.split(' ').map((word) => [stripAccents(word.replaceAll('_', ' ')), zone] as const),
  ),
);

/** The same in scripts without blanks, where a word for time follows at once: `香港時間`, `日本時間`. */
export const unspacedZones: Readonly<Record<string, string>> = {
  格林尼治: 'UTC',
  格林威治: 'UTC',
  グリニッジ: 'UTC',
  그리니치: 'UTC',
  世界: 'UTC',
  協定世界: 'UTC',
  协调世界: 'UTC',
  協調世界: 'UTC',
  香港: 'Asia/Hong_Kong',
  北京: 'Asia/Shanghai',
  中国: 'Asia/Shanghai',
  中國: 'Asia/Shanghai',
  台灣: 'Asia/Taipei',
  台湾: 'Asia/Taipei',
  臺灣: 'Asia/Taipei',
  台北: 'Asia/Taipei',
  新加坡: 'Asia/Singapore',
  日本: 'Asia/Tokyo',
  東京: 'Asia/Tokyo',
  东京: 'Asia/Tokyo',
  韓国: 'Asia/Seoul',
  韩国: 'Asia/Seoul',
  한국: 'Asia/Seoul',
  일본: 'Asia/Tokyo',
  烏克蘭: 'Europe/Kyiv',
  乌克兰: 'Europe/Kyiv',
  基輔: 'Europe/Kyiv',
  基辅: 'Europe/Kyiv',
  ウクライナ: 'Europe/Kyiv',
  キーウ: 'Europe/Kyiv',
  キエフ: 'Europe/Kyiv',
  우크라이나: 'Europe/Kyiv',
  키이우: 'Europe/Kyiv',
  키예프: 'Europe/Kyiv',
  莫斯科: 'Europe/Moscow',
  モスクワ: 'Europe/Moscow',
  모스크바: 'Europe/Moscow',
  以色列: 'Asia/Jerusalem',
  イスラエル: 'Asia/Jerusalem',
  이스라엘: 'Asia/Jerusalem',
  伊朗: 'Asia/Tehran',
  イラン: 'Asia/Tehran',
  이란: 'Asia/Tehran',
  土耳其: 'Europe/Istanbul',
  トルコ: 'Europe/Istanbul',
  튀르키예: 'Europe/Istanbul',
  倫敦: 'Europe/London',
  伦敦: 'Europe/London',
  英国: 'Europe/London',
  イギリス: 'Europe/London',
  法國: 'Europe/Paris',
  法国: 'Europe/Paris',
  巴黎: 'Europe/Paris',
  美東: 'America/New_York',
  美东: 'America/New_York',
  米東部: 'America/New_York',
  미_동부: 'America/New_York',
};

/** Returns a word in lower case and without accents, as stems are written. */
export function stripAccents(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u200c\u200d]/gu, '')
    .normalize('NFC')
    .replace(/ı/gu, 'i')
    .replace(/ø/gu, 'o');
}
