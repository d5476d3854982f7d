import { Component, createRef } from 'preact';

interface Props {
  /** What the button says, and what the field is called when it is needed. */
  label: string;
  field: string;
  /** Asked when pressed; rejects when it cannot be had. */
  ask: () => Promise<string>;
  /** Said after it was copied. */
  done: string;
}

type State = { kind: 'not-yet' | 'copied' | 'failed' } | { kind: 'refused'; text: string };

/** Copies a text. Pages without encryption have no clipboard: then the text stands there to be copied by hand. */
export class CopyText extends Component<Props, State> {
  override state: State = { kind: 'not-yet' };
  readonly #field = createRef<HTMLTextAreaElement>();

  #copy = async (): Promise<void> => {
    const text = await this.props.ask().catch(() => null);
    if (text === null) return this.setState({ kind: 'failed' });
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => this.setState({ kind: 'copied' }),
      () => this.setState({ kind: 'refused', text }, () => this.#field.current?.select()),
    );
  };

  override render({ label, field, done }: Props, state: State) {
    return (
      <div class="copy-text">
        <button type="button" class="quiet-button" onClick={this.#copy}>
          {label}
        </button>{' '}
        <span role="status">
          {state.kind === 'copied' && done}
          {state.kind === 'failed' && 'It could not be written down. Reload the page to try again.'}
          {state.kind === 'refused' && 'This page does not let it be copied for you:'}
        </span>
        {state.kind === 'refused' && (
          <textarea ref={this.#field} class="why-text" readOnly aria-label={field} rows={7} value={state.text} />
        )}
      </div>
    );
  }
}
