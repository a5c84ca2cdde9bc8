import { chooseQuotationMarks } from '@/lib/text/quotation-marks';

/** Shows words of an outlet in quotation marks. */
export function Quotation({ quote, lang }: { quote: string; lang: string | undefined }) {
  const [open, close] = chooseQuotationMarks(quote);
  return (
    <span className="quoted" lang={lang}>
      {open}
      {quote}
      {close}
    </span>
  );
}
