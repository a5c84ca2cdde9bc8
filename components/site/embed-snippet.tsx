/** Markup that shows a page inside another, to be copied whole. */
export function EmbedSnippet({ code }: { code: string }) {
  return (
    <pre className="copyable" data-copy="embed code" data-from-root>
      {code}
    </pre>
  );
}
