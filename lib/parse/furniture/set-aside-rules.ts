import type { SetAsideRule } from '../outlets/convention';

/**
 * Rules for any outlet: lines that are part of the page's template, recognised by their first words. Each
 * pattern must match a whole block; a paragraph that only contains such words is content. Where any text
 * may come first, the pattern searches for the characteristic word and looks back from it, because a
 * pattern that begins with any text is tried in full on every paragraph.
 */
export const generalRules: readonly SetAsideRule[] = [
  { reason: 'separator', pattern: /^[^\p{L}\p{N}]+$/u },
  {
    reason: 'share-widget',
    pattern:
      /^(?:spread the love|copy (?:this )?(?:link|url)|copiar enlace|copier le lien|link kopieren|(?:share|tweet|post|e-?mail|send|print|clip|save|pin|like|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|partager|tweeter|imprimer|compartir|enviar|tuitear|teilen|drucken|merken|condividi|stampa|dela|spara|del|deel|delen|udostępnij|paylaş|compartilhar|поделиться|поширити|share on)(?: (?:this|it|article|story|post|link|page|(?:this )?(?:article|post|story|page)|(?:on|to|via|by|en|por|sur|par|auf|per|su|via|på|in|no|na) (?:\p{L}+(?: \p{L}+)?)|to a friend|this to a friend))?)$/iu,
  },
  // Reactions to a post: `212 Retweets 18 Quote Tweets 940 Likes`.
  {
    reason: 'share-widget',
    pattern:
      /^(?:[\d.,]+\s?[kKmM]?\s(?:re(?:tweets|posts|plies)|quote(?: tweet)?s|likes?|views?|bookmarks?|comments?|shares?|points?|reactions?|boosts?|favou?rites?)[\s·•|]*){1,6}$/iu,
  },
  {
    reason: 'comment-form',
    pattern:
      /^(?:leave a (?:reply|comment)|your email address will not be published\b.*|required fields are marked\b.*|post comment|save my name, email\b.*)$/iu,
  },
  {
    reason: 'player-fallback',
    pattern: /^your browser (?:does not|doesn[’']t|is not able to) support\b.*$/iu,
  },
  {
    reason: 'caption',
    pattern: /^(?:WATCH|VIDEO|LISTEN|IN PICTURES|PHOTOS): /u,
  },
  {
    reason: 'credit',
    pattern:
      /^(?:map|photo|photograph|photography|image|picture|video|graphic|illustration|credit)s?(?: by)?: \S/iu,
  },
  {
    reason: 'credit',
    pattern:
      /^(?:AFP|AP|EFE|EPA|ANSA|PTI|Reuters|Getty Images|Getty|Anadolu Agency|Anadolu|AA|DHA|IHA|ANI|UNN|dpa|TASS|Xinhua|Shutterstock)(?:\s?[/,–—-]\s?\S[^.]{0,60})?$/u,
  },
  {
    reason: 'credit',
    pattern: /^with (?:additional )?reporting (?:by|from) \S.*$/iu,
  },
  {
    reason: 'credit',
    pattern:
      / contributed (?<=^\p{Lu}[^.]{2,120} contributed )(?:reporting )?to this (?:report|article|story)\.?$/u,
  },
  // The agencies and initials below a text: `kb/rt (AP, Reuters)`, `bur/jb/rl`.
  {
    reason: 'credit',
    pattern: /^\p{L}{2,10}(?:\/\p{L}{2,10}){1,4}(?: \(\p{L}[\p{L}, ]{1,40}\))?$/u,
  },
  {
    reason: 'credit',
    pattern: /^(?:Sources?|SOURCE|Fuente|Źródło|Kaynak|Quellen?): \p{Lu}[^.:]{1,60}$/u,
  },
  // Photographers, in other languages; an agency behind a slash, or in brackets behind a name.
  {
    reason: 'credit',
    pattern:
      /^(?:фото|foto|fotos|fotoğraf|zdjęcie|bild(?:rechte|quelle)?|crédit|crédits?(?: photo)?|afbeelding|kuva|görselin kaynağı|pic)s?[:,] ?\S[^.!?]{1,80}$/iu,
  },
  {
    reason: 'credit',
    pattern:
      /^\(?(?:image: )?\p{Lu}[\p{L}'’.-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]*){0,4}\s?\/\s?(?:AP|AFP|Reuters|REUTERS|EPA|Getty|Anadolu|Shutterstock|dpa|TASS|PA|Xinhua|Bloomberg)[\p{L}\s/-]{0,40}\)?$/u,
  },
  {
    reason: 'caption',
    pattern:
      /\[(?<=^[^“”"[\]]{10,400} \[)[\p{L}][\p{L} .'’-]{1,50}(?:\/(?:AP|AFP|Reuters|EPA|Getty|Anadolu|Al Jazeera|File|Handout)|via)[\p{L} /-]{0,40}\]$/u,
  },
  {
    reason: 'caption',
    pattern: /Credit:(?<=^[^“”"]{9,299}(?:\.|\p{Ll})Credit:) ?\p{Lu}[^.]{2,80}$/u,
  },
  // Member and page details of forums.
  {
    reason: 'template-residue',
    pattern: /^(?:(?:joined|posts|join date|registered): .{1,40}|\d+ posts? • page \d+ of \d+)$/iu,
  },
  // A link to the blog of the day before.
  { reason: 'navigation', pattern: /^\p{Lu}\p{L}+day[’']s (?:coverage|updates|live blog): /iu },
  { reason: 'navigation', pattern: /^skip to\b.{0,80}$/iu },
  {
    reason: 'navigation',
    pattern: /^(?:follow|read|see|find|more)\b[^.]{0,80}\bupdates?\b[^.]{0,20}[👇⬇↓]️?$/iu,
  },
  { reason: 'credit', pattern: /^(?:©|\(c\) |copyright:? (?:©\s?)?(?=\p{Lu}|\d)).{2,200}$/iu },
  { reason: 'caption', pattern: /^(?:image|video|photo) caption[:,] ?\S.{2,400}$/iu },
  { reason: 'credit', pattern: /^image (?:source|copyright)[:,] ?\S.{1,80}$/iu },
  // A caption that ends with its credit: `…, on July 7, 2022. © Jean Marlot, AFP`.
  { reason: 'caption', pattern: /[.,] ?(?<=^[^“”"]{10,300}[.,] ?)© ?\p{Lu}[^.!?]{2,60}$/u },
  { reason: 'caption', pattern: /^\[\d{1,2}\/\d{1,2}\]\s?\p{Lu}.{10,400}$/u },
  { reason: 'caption', pattern: /\.{3}(?<=\bcredit\.{3})\S.{2,120}$/iu },
  {
    reason: 'credit',
    pattern: /^\((?:PA|AP|AFP|EPA|Reuters|REUTERS|Getty|dpa)(?:\s[^().]{2,40})?\)$/u,
  },
  { reason: 'credit', pattern: /^\[[^\]]{2,60}\/[^\]]{2,60}\]$/u },
  // Labels of page sections.
  {
    reason: 'navigation',
    pattern:
      /^(?:accessibility links|breaking|urgent|l['’]essentiel|(?:vos|les) questions|eilmeldung|última hora|срочно|терміново|son dakika|key event|pinned|live(?: (?:reporting|updates|blog))?|advertisement|skip advertisement|comments?|share|partager|save|listen|load more(?: posts)?|show more|back to top|get involved|related topics|more on this topic|read more:?|also read:?|copy this link|lien copié|(?:left|main|top) menu|menu|search|live(?: feed| coverage)?|latest(?: live coverage| news)?|breaking news|fast news|hour by hour|most read|related(?: articles| stories)?|read more|more (?:on this story|to follow\s?…?)|recommended|advertisement|summary|what else to know|key (?:events|points|developments|moments)|sort by.{0,30}|\d{1,4} (?:posts?|comments?|shares?|min(?:utes?)?(?: read)?))$/iu,
  },
  {
    reason: 'navigation',
    pattern: /^(?:skip to\b|press .{1,12} to skip\b|end of (?:carousel|list)\b).{0,100}$/iu,
  },
  {
    reason: 'navigation',
    pattern: /^(?:more|further|live)? ?updates? (?:below|follow)\b.{0,20}$/iu,
  },
  {
    reason: 'navigation',
    pattern:
      /^for (?:all (?:of )?our|more|earlier|previous)\b[^.]{0,100}(?:\bgo to\b|:|\bsee\b|\bvisit\b)[^.]{0,80}\.?$/iu,
  },
  { reason: 'navigation', pattern: /^(?:click|tap) (?:the|on|here)\b[^.]{0,80}\.?$/iu },
  {
    reason: 'promo',
    pattern:
      /^(?:stay with us|help (?:us|the)\b.{0,60}\bfrom [$€£]|subscribe\b|sign up\b|join as a member|become a member|support our)\b.{0,160}$/iu,
  },
  // Links and advertisements, in the languages of newsrooms that cover wars most.
  {
    reason: 'navigation',
    pattern:
      /^(?:(?:➤\s?)?(?:- )?(?:read|see|watch) (?:also|more|next)|also read|see also|continue reading|recommended|related|most (?:read|popular)|latest posts|explore more on|topics|more (?:on|from|about)|lees ook|meer over|lire aussi|à lire|sur le même sujet|leggi anche|lea también|le puede interesar|más información|lesen sie|mehr (?:zum|von|über)|passend zum|zum thema|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|lue (?:myös|lisää)|czytaj (?:także|też|więcej|również)|zobacz (?:też|także|również)|čtěte (?:také|též)|čítajte|citește și|citiți și|olvass|pročitajte|čitajte|прочетете|читайте (?:также|також|ещё|еще)|подробнее|по теме|ilginizi|haberin devamı|leia (?:mais|também)|veja também|mais lidas?|lo más leído|meest gelezen|meistgelesen|les plus lus|i più letti)(?![\p{L}\p{N}])(?:\s?[:|]\s?[^\n]{0,160}|[^.!?]{0,160})$/iu,
  },
  { reason: 'navigation', pattern: /^(?:READ|WATCH|EXPLAINER|RELATED): \S[^\n]{2,160}$/u },
  { reason: 'navigation', pattern: /^read the full (?:story|article|report|piece)\b.{0,60}$/iu },
  {
    reason: 'promo',
    pattern:
      /^follow\b[^.!?]{2,80}\b(?:on|at) (?:twitter|x|facebook|whatsapp|telegram|instagram|https?:\S+|google news)[^.!?]{0,60}\.?$/iu,
  },
  // Counts of a player, a reader, a form.
  {
    reason: 'navigation',
    pattern:
      /^(?:reading time:? \d{1,3} min\p{L}*|\d{1,3} ?(?:min\.?|minutes?|mn|dk)(?: (?:read|de lecture|okuma))?|[\d.,]{1,9} viewing this page|\+\d{1,3}|view gallery|\d{1,3} of \d{1,3}|\(?\d{1,2}:\d{2} min\)?|list of \d{1,2} items|list \d{1,2} of \d{1,2}.{0,160}|end of list|.{4,60} \(\d{1,2} min\.? read\)|loading\.{3}|loading…|link copied!?|read more about these links\.?|return to (?:menu|top)|video duration .{4,60}|(?:facebook|twitter|whatsapp|telegram|linkedin|e-?mail) sharing button|no comments yet|log ?in|log ?out|sign in|my (?:account|profile))$/iu,
  },
  // The weather in a header.
  { reason: 'navigation', pattern: /°[CF]?(?<=^[^.!?]{1,60})(?:[^.!?]{0,60})$/u },
  { reason: 'navigation', pattern: /^\p{Lu}\S{0,30}\|\p{Lu}\S{1,30}(?: \p{L}+){0,2}$/u },
  {
    reason: 'player-fallback',
    pattern:
      /^(?:to (?:view|display|play) this (?:video|content)\b.{4,200}|please turn on javascript\b.{0,100}|show key events only|.{0,40}\b(?:requires|enable) javascript\b.{0,120})$/iu,
  },
  { reason: 'navigation', pattern: /^skip (?:next|this) section\b.{0,160}$/iu },
  { reason: 'navigation', pattern: /^[Ww]hy (?:you can|do you) trust \p{Lu}.{1,40}$/u },
  { reason: 'navigation', pattern: /^our standards: \S.{2,80}$/iu },
  {
    reason: 'share-widget',
    pattern:
      /^(?:facebook|twitter|pinterest|whatsapp|telegram|linkedin|e?-?mail|copy link|share on|link copied|\s)+$/iu,
  },
  {
    reason: 'promo',
    pattern:
      /^(?:this live page|this live blog|our live coverage) (?:is|has) (?:now |been )?(?:no longer|closed|ended|moved)\b.{0,120}$/iu,
  },
  {
    reason: 'promo',
    pattern:
      /^(?:ad(?:vert(?:isement|ising)?)?|publicidad[e]?|publicité|pubblicità|anzeige|werbung|advertentie|annons|annonse|annonce|mainos|reklam[aey]?|oglas|hirdetés|publicitate|реклама|διαφήμιση|إعلان)(?:[\s,:.–-].{0,60})?$/iu,
  },
  {
    reason: 'promo',
    pattern:
      /^(?:newsletter|donate|follow us|join us|get our|give this article|je m['’]inscris|inscrivez|abonnez|abonnieren|abonneer|suscríbete|iscriviti|assine|prenumerera|tilaa|subskrybuj|подпис|підпис|suivez[- ]nous|síguenos|seguici|folgen sie|följ oss|takip edin)(?![\p{L}\p{N}]{3})[^.!?]{0,140}[.!]?$/iu,
  },
  // URLs alone, as in footnotes.
  { reason: 'navigation', pattern: /^(?:\[\d{1,3}\]\s*)?https?:\/\/\S+$/iu },
  // Comment counts: `Ver 214 comentarios`, `soundoff (612 Responses)`.
  {
    reason: 'comment-form',
    pattern:
      /^(?:\p{L}{2,12}\s)?\(?\d{1,6}\)?\s(?:comment(?:s|aires|ari)?|comentarios?|kommentare?r?|responses|reacties|komentar\p{L}*|коммент\p{L}*|комент\p{L}*)\)?$/iu,
  },
  {
    reason: 'comment-form',
    pattern:
      /^(?:\p{L}{2,12}\s\(\d{1,6}(?:\s\p{L}{2,12})?\)|(?:\d{1,6} view )?comments:? ?\d{0,6})$/iu,
  },
  {
    reason: 'byline',
    pattern:
      /^(?:post(?:ed)?|compiled|edited|written|reported|reporting|(?:additional )?(?:reporting|writing|editing)|updated|produced) by:? ?\p{L}.{0,300}$/iu,
  },
  // Authors after a dash, below their text.
  {
    reason: 'byline',
    pattern: /^[—–-]\s?\p{Lu}\p{Ll}+(?:,?\s(?:and\s)?\p{Lu}[\p{L}'’.-]+){1,6}$/u,
  },
  {
    reason: 'page-stamp',
    pattern: /^this article is more than \d+ (?:days?|weeks?|months?|years?) old$/iu,
  },
  {
    reason: 'page-stamp',
    pattern:
      /^(?:publié|modifié|mis à jour|publicado|actualizado|pubblicato|aggiornato|veröffentlicht|aktualisiert|stand)(?: \p{L}{1,4})?\s?:? ?\d[\d./:,\sh–-]{4,30}$/iu,
  },
  {
    reason: 'page-stamp',
    pattern: /^(?:last )?(?:updated|published|posted):? \d{1,3} ?\p{L}{1,8}(?: ago)?$/iu,
  },
  {
    reason: 'byline',
    pattern: /^(?:Analysis |Reporting )?[Ff]rom \p{Lu}\p{L}{1,20} (?:staff|reporters)$/u,
  },
  {
    reason: 'byline',
    pattern:
      /^(?:Analysis |Reporting )?[Ff]rom [\p{Lu}][\p{L}.]{1,20}(?:\s\p{Lu}\p{L}{1,20})?['’]s? (?:\p{Lu}[^.!?]{2,120}|[\p{Ll} ]{2,30} (?:team|desk|staff|unit))$/u,
  },
  // A Unix timestamp, in seconds or milliseconds.
  { reason: 'template-residue', pattern: /^1\d{9}(?:\d{3})?$/u },
  // Captions end with their photographer or agency.
  {
    reason: 'caption',
    pattern:
      /^[^“”"]{10,400}\.\s\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,3}\/(?:Getty|AP|AFP|Reuters|EPA|Anadolu|Bloomberg|The New York Times)[\p{L} ]{0,30}$/u,
  },
  { reason: 'caption', pattern: /: (?<=\bphotograph: )\S[^.]{2,80}$/iu },
  {
    reason: 'caption',
    pattern:
      /\((?<=^[^“”"]{10,400}[.,]? ?\()(?:(?:photo by|video:|image:) [^()]{2,80}|[\p{L} .'’-]{2,40}\/[\p{L}/ .'’-]{2,60}|[\p{L} .'’-]{2,40} via [\p{L} ]{2,30})\)$/iu,
  },
  { reason: 'caption', pattern: /copyright(?<=^[^.]{10,400}\bcopyright)\s+\S.{2,120}$/iu },
  {
    reason: 'caption',
    pattern: / [–—-] (?<=^[^.]{10,200} . )(?:video|photos?|pictures|gallery)$/iu,
  },
];
