interface Props {
  host: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** Marks on or off for one site. Takes effect at once, undone by the same switch. */
export function SiteSwitch({ host, on, onChange }: Props) {
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="site-switch-track" aria-hidden="true" />
      <span class="site-switch-text">
        {on ? 'Marks are on for ' : 'Marks are off for '}
        <b>
          <bdi>{host}</bdi>
        </b>
      </span>
    </label>
  );
}
