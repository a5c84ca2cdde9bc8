/** Shows the markup that embeds a page in another site, ready to copy. */
export function EmbedSnippet({ code }: { code: string }) {
  return (
    <pre className="copyable" data-copy="embed code" data-from-root>
      {code}
    </pre>
  );
}
