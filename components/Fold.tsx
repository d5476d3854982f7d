import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** The heading's content, always seen. */
  title: ComponentChildren;
  /** Shown at the far end of the heading line. */
  aside?: ComponentChildren;
  open: boolean;
  /** True: made only when opened. For what is long and seldom looked at. */
  late?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A hand needs about as long to reach a heading; on a busy page what is folded is there by then all the same. */
const FILL_WITHIN_MS = 1000;

/**
 * A heading that opens and closes what follows it. The browser's own disclosure: keys and names come with it.
 * What is folded away is made when the browser is idle, after the card stands: on a state's card it is three quarters of
 * 3,300 elements, and the part that is seen would wait for it. A class, since hooks would weigh more than they spare.
 */
export class Fold extends Component<Props, { isFilled: boolean }> {
  override state = { isFilled: this.props.open };
  #waiting = 0;

  override componentDidMount(): void {
    if (!this.state.isFilled && !this.props.late)
      this.#waiting = requestIdleCallback(this.#fill, { timeout: FILL_WITHIN_MS });
  }
  override componentWillUnmount(): void {
    if (this.#waiting !== 0) cancelIdleCallback(this.#waiting);
  }

  #fill = (): void => {
    if (!this.state.isFilled) this.setState({ isFilled: true });
  };

  override render({ title, aside, open, class: name = '', children }: Props) {
    return (
      <details class={`fold ${name}`} open={open} onToggle={this.#fill}>
        <summary class="fold-head">
          <span class="fold-title">{title}</span>
          {aside !== undefined && <span class="fold-aside">{aside}</span>}
          <svg class="fold-arrow" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M3.5 1.5l3.5 3.5l-3.5 3.5" />
          </svg>
        </summary>
        <div class="fold-body">{this.state.isFilled && children}</div>
      </details>
    );
  }
}
