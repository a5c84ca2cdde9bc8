import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { describeLines } from '@/lib/chronology/describe-accounts';
import { type EntryAccount, hasCommonLine } from '@/lib/chronology/events';
import type { Account } from '@/lib/schema/event';
import { articleUrl, entryUrl } from '@/lib/url/page-urls';
import { formatShortDate } from '@/lib/wording/format-date';
import { Byline } from '../entry/byline';
import { Clock } from '../entry/clock';
import { LinesWords } from '../entry/entry-words';
import { formatRemark } from '../entry/full-entry';
import { SaidBy } from '../entry/said-by';
import { findLang } from '../site/lang';
import { Quotation } from '../site/quotation';

/** Shows reports side by side in time order, each with its full text on the event. */
export function EventAccounts({
  entryAccounts,
  catalogue,
}: {
  entryAccounts: readonly EntryAccount[];
  catalogue: Catalogue;
}) {
  return (
    <ol className="accounts">
      {entryAccounts.map((entryAccount) => (
        <li key={entryAccount.entry.id} id={entryAccount.entry.id}>
          <EventAccount entryAccount={entryAccount} catalogue={catalogue} />
        </li>
      ))}
    </ol>
  );
}

function EventAccount({
  entryAccount: { account, entry },
  catalogue,
}: {
  entryAccount: EntryAccount;
  catalogue: Catalogue;
}) {
  const outlet = catalogue.outlet(entry.source.outlet);
  const article = catalogue.article(entry.source.article);
  const isFirstSentence = entry.headline.from === 'first-sentence';
  const of = `${outlet.name}, ${entry.headline.text}`;
  return (
    <article aria-labelledby={`h-${entry.id}`}>
      <p>
        <Clock time={entry.time} /> <span className="when">{formatShortDate(entry.day)}</span>
      </p>
      <Byline outlet={outlet} remark={formatRemark(entry)} />
      <h3
        id={`h-${entry.id}`}
        className={isFirstSentence ? 'headline from-first-sentence' : 'headline'}
        lang={findLang(outlet)}
      >
        <Link href={entryUrl(entry)}>{entry.headline.text}</Link>
      </h3>
      <LinesWords entry={entry} lines={account.lines} lang={findLang(outlet)} />
      <SaidBy
        attributions={entry.attributions.filter(({ line }) =>
          hasCommonLine([[line, line]], account.lines),
        )}
        catalogue={catalogue}
      />
      <FiguresLine account={account} catalogue={catalogue} lang={findLang(outlet)} />
      {account.note !== undefined && (
        <p className="note mt-3">
          <span className="strong">Editors’ note:</span> {account.note}
        </p>
      )}
      <ul className="tags mt-1">
        <li>
          <Link className="quiet" href={entryUrl(entry)}>
            Full entry<span className="sr-only">{`: ${of}`}</span>
          </Link>
        </li>
        <li>
          <Link
            className="quiet"
            href={articleUrl(article.id, account.lines[0]?.[0] ?? entry.source.lines[0])}
          >
            Source text, {describeLines(account.lines)}
            <span className="sr-only">{`: ${of}`}</span>
          </Link>
        </li>
        {article.url && (
          <li>
            <Link className="quiet" href={article.url}>
              Original article<span className="sr-only">{`: ${of}`}</span>
            </Link>
          </li>
        )}
      </ul>
    </article>
  );
}

/** Lists the numbers in one report with what they count, quoted. */
function FiguresLine({
  account,
  catalogue,
  lang,
}: {
  account: Account;
  catalogue: Catalogue;
  lang: string | undefined;
}) {
  const figures = [...new Set(catalogue.figures(account).map(({ text }) => text))];
  if (figures.length === 0) return null;
  return (
    <p className="remark mt-1">
      Figures:{' '}
      {figures.map((text, index) => (
        <span key={text}>
          {index > 0 && '; '}
          <Quotation quote={text} lang={lang} />
        </span>
      ))}
    </p>
  );
}
