import type { Card } from '../model/card.ts';
import { CopyText } from './CopyText.tsx';
import { Fold } from './Fold.tsx';
import { type MarkGrounds, markReport, wordRejection } from './mark-report.ts';

interface Props {
  mark: MarkGrounds;
  card: Card;
}

/** Why the name on the page is marked as this entity: what spoke for it, how sure it is, who else was weighed. */
export function WhyMark({ mark, card }: Props) {
  const { surface, name, score, unsure, reasons, rejected } = mark;
  return (
    <section class="card-section why-mark">
      <Fold open={false} class="fold-section" title={<h3>Why this mark</h3>}>
        <p>
          “<bdi>{surface}</bdi>” is taken for <bdi>{name}</bdi>, score {score} of 1{unsure && ', unsure'}:
        </p>
        <ul class="why-list">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {rejected.length > 0 && (
          <>
            <p>Also weighed:</p>
            <ul class="why-list">
              {rejected.map((other) => (
                <li key={other.entity}>
                  <bdi>{other.name}</bdi>, {wordRejection(other)}
                </li>
              ))}
            </ul>
          </>
        )}
        <CopyText
          label="Copy report"
          field="The report"
          ask={() => Promise.resolve(markReport(mark, card))}
          done="Copied. Of the page it holds this name and the date, no text and no address."
        />
      </Fold>
    </section>
  );
}
