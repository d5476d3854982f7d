import { Component, createRef } from 'preact';
import type { Card } from '../model/card.ts';
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
        <CopyReport text={markReport(mark, card)} />
      </Fold>
    </section>
  );
}

type Copying = 'not-yet' | 'copied' | 'refused';

/** Copies a report. Pages without encryption have no clipboard: then the report stands there to be copied by hand. */
class CopyReport extends Component<{ text: string }, { state: Copying }> {
  override state: { state: Copying } = { state: 'not-yet' };
  readonly #field = createRef<HTMLTextAreaElement>();

  #copy = (): void => {
    const written = navigator.clipboard?.writeText(this.props.text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => this.setState({ state: 'copied' }),
      () => this.setState({ state: 'refused' }, () => this.#field.current?.select()),
    );
  };

  override render({ text }: { text: string }, { state }: { state: Copying }) {
    return (
      <div class="why-report">
        <button type="button" class="why-copy" onClick={this.#copy}>
          Copy report
        </button>{' '}
        <span role="status">
          {state === 'copied' && 'Copied. Of the page it holds this name and the date, no text and no address.'}
          {state === 'refused' && 'This page does not let it be copied for you:'}
        </span>
        {state === 'refused' && (
          <textarea ref={this.#field} class="why-text" readOnly aria-label="The report" rows={7} value={text} />
        )}
      </div>
    );
  }
}
