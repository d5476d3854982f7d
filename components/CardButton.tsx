interface Props {
  /** What it does; its name for those who listen. */
  label: string;
  /** The key that does the same, for the tooltip. */
  keys?: string;
  /** Drawn in a 16 by 16 box with one stroke. */
  path: string;
  onClick?: (() => void) | undefined;
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  class?: string;
}

/** A small button of the card's head: a drawing with a name. */
export function CardButton({ label, keys, path, onClick, onKeyDown, class: name = '' }: Props) {
  const title = keys === undefined ? label : `${label} (${keys})`;
  return (
    <button
      type="button"
      class={`card-button ${name}`}
      aria-label={label}
      title={title}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
