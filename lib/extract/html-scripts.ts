/**
 * The scripts of a type that a page holds. A script ends at the first end tag whatever stands in it, so
 * that no tree is needed to find one.
 */
export function findScripts(html: string, type: string): { text: string; line: number }[] {
  const scripts: { text: string; line: number }[] = [];
  let line = 1;
  let counted = 0;
  for (const match of html.matchAll(script)) {
    const { attributes = '', text = '' } = match.groups ?? {};
    const given = /\btype\s*=\s*["']?(?<type>[^"'\s>]+)/iu.exec(attributes)?.groups?.['type'];
    if (given?.toLowerCase() !== type) continue;
    line += newlines(html.slice(counted, match.index));
    counted = match.index;
    scripts.push({ text, line });
  }
  return scripts;
}

const script = /<script\b(?<attributes>[^<>]*)>(?<text>[^<]*(?:<(?!\/script)[^<]*)*)/giu;

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
