const policy = '<meta http-equiv="Content-Security-Policy"';
const metadata = '<meta name="theme-color"';

/**
 * Moves the framework's metadata behind the elements of our own layout, if it comes before them. React writes
 * first whichever it has first, so the order differs from build to build; the same files must give the same bytes.
 */
export function orderHead(html: string): string {
  const head = html.slice(0, html.indexOf('</head>'));
  const [first, second] = [head.indexOf(metadata), head.indexOf(policy)];
  if (first < 0 || second < first) return html;
  const script = head.indexOf('<script', second);
  const end = script < 0 ? head.length : script;
  return [
    html.slice(0, first),
    html.slice(second, end),
    html.slice(first, second),
    html.slice(end),
  ].join('');
}
