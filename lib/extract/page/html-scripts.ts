/** Finds the scripts of a type in a page. A script ends at the first end tag, so no tree is needed. */
export function findScripts(html: string, type: string): { text: string; line: number }[] {
  const scripts: { text: string; line: number }[] = [];
  let line = 1;
  let counted = 0;
  for (const match of html.matchAll(script)) {
    const { attributes = '', text = '' } = match.groups ?? {};
    const given = /\btype\s*=\s*["']?(?<type>[^"'\s>]+)/iu.exec(attributes)?.groups?.['type'];
    if (given?.toLowerCase() !== type) continue;
    line += countNewlines(html.slice(counted, match.index));
    counted = match.index;
    scripts.push({ text, line });
  }
  return scripts;
}

const script = /<script\b(?<attributes>[^<>]*)>(?<text>[^<]*(?:<(?!\/script)[^<]*)*)/giu;

function countNewlines(text: string): number {
  return text.split('\n').length - 1;
}
