/** Words of an outlet in quotation marks; those that hold such marks are set in the other kind. */
export function Quotation({ quote, lang }: { quote: string; lang: string | undefined }) {
  const [open, close] = /["“”]/u.test(quote) ? ['‘', '’'] : ['“', '”'];
  return (
    <span className="quoted" lang={lang}>
      {open}
      {quote}
      {close}
    </span>
  );
}
