import type { ComponentChildren } from 'preact';

interface Props {
  /** The heading's content, always seen. */
  title: ComponentChildren;
  /** Shown at the far end of the heading line. */
  aside?: ComponentChildren;
  open: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A heading that opens and closes what follows it. The browser's own disclosure: keys and names come with it. */
export function Fold({ title, aside, open, class: name = '', children }: Props) {
  return (
    <details class={`fold ${name}`} open={open}>
      <summary class="fold-head">
        <span class="fold-title">{title}</span>
        {aside !== undefined && <span class="fold-aside">{aside}</span>}
        <svg class="fold-arrow" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M3.5 1.5l3.5 3.5l-3.5 3.5" />
        </svg>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
