/** Modules of the framework in every page's payload. Any other name is one of our client components. */
const FRAMEWORK_MODULES = new Set([
  'default',
  'OutletBoundary',
  'ViewportBoundary',
  'MetadataBoundary',
  'ClientPageRoot',
  'ClientSegmentRoot',
  'HTTPAccessFallbackBoundary',
  'IconMark',
]);

/** Joins the text of the payload from the script calls that have its pieces. */
function readPayload(scripts: readonly string[]): string {
  return scripts
    .map((script) => /^self\.__next_f\.push\(\[1,(".*")\]\);?$/s.exec(script)?.[1])
    .map((literal) => (literal === undefined ? '' : String(JSON.parse(literal))))
    .join('');
}

/** Returns the names of our client components that a page would run in the browser. */
export function listClientComponents(scripts: readonly string[]): string[] {
  const rows = readPayload(scripts).split('\n');
  const strings = new Map<string, string>();
  const names = new Set<string>();
  for (const row of rows) {
    const text = /^([0-9a-f]+):"(.*)"$/.exec(row);
    if (text) strings.set(`$${text[1]}`, text[2] ?? '');
    // `9:I[39758,["$2","$8"],"Provider"]`; a name used twice is a reference to a string's row.
    const name = /^[0-9a-f]+:I\[.*,"([^"]*)"(?:,\d+)?\]$/.exec(row)?.[1];
    if (name !== undefined) names.add(strings.get(name) ?? name);
  }
  return [...names].filter((name) => !FRAMEWORK_MODULES.has(name)).sort();
}

/** Reports whether a text file is the framework's payload, not a file of the site. */
export function isPayloadFile(text: string): boolean {
  return /^[0-9a-f]*:(?:"\$|[[{]|I\[|HL\[)/.test(text);
}
