const voidTags = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
/** Tags, the marks of comments, and the ends of tags and lines. */
const tokens = /<!--|-->|<(?<end>\/?)(?<name>[a-z][a-z0-9]*)|>|\n/giu;

/**
 * Finds the plain lines of a text with pasted HTML: those that begin outside all tags and elements, and not
 * with a tag. A blank line ends whatever is open, since a copy may lack end tags.
 * @returns for every line whether it is plain; blank lines are not
 */
export function findPlainLines(content: string): boolean[] {
  const lines = content.split('\n');
  const isPlain = [startsPlain(lines[0])];
  let depth = 0;
  let isInTag = false;
  let isInComment = false;
  for (const { 0: token, groups } of content.matchAll(tokens)) {
    if (token === '\n') {
      const line = lines[isPlain.length];
      if (line?.trim() === '') {
        depth = 0;
        isInTag = false;
      }
      isPlain.push(!isInComment && !isInTag && depth === 0 && startsPlain(line));
    } else if (isInComment) isInComment = token !== '-->';
    else if (token === '<!--') isInComment = true;
    else if (token === '>') isInTag = false;
    else if (groups?.['name'] !== undefined) {
      isInTag = true;
      if (groups['end'] === '/') depth = Math.max(0, depth - 1);
      else if (!voidTags.has(groups['name'].toLowerCase())) depth += 1;
    }
  }
  return isPlain;
}

function startsPlain(line: string | undefined): boolean {
  return line !== undefined && /^\s*[^<\s]/u.test(line);
}

/** Puts a line break before every plain line of a text with pasted HTML, so that it stays a line. */
export function breakPlainLines(content: string): string {
  const isPlain = findPlainLines(content);
  return content
    .split('\n')
    .map((line, index) => (isPlain[index] ? `<br>${line}` : line))
    .join('\n');
}
