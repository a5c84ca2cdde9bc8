import { cut, findSpan, isElement, parseHtml, readAttribute, walk } from '../export/html-tree';

/**
 * Strips the framework's scripts from a page of `next dev`, so that it behaves as the finished site does. A
 * build refuses unknown scripts; this removes every script that is not ours, because scripts that Next adds
 * in development are never published.
 */
export function stripDevelopmentScripts(html: string): string {
  const framework = [...walk(parseHtml(html))].filter(isElement).filter((element) => {
    if (element.tagName === 'link') return readAttribute(element, 'as') === 'script';
    if (element.tagName !== 'script' || readAttribute(element, 'data-keep') !== undefined)
      return false;
    return /^(?:|module|text\/javascript)$/.test(readAttribute(element, 'type') ?? '');
  });
  return cut(
    html,
    framework.map(findSpan).filter((span) => span !== undefined),
  );
}
