import type { ActorKind, EventKind } from '../model/entity.ts';
import type { Settings } from '../model/settings.ts';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

const DWELL_CHOICES: { ms: number; label: string }[] = [
  { ms: 120, label: 'At once' },
  { ms: 250, label: 'After a moment' },
  { ms: 500, label: 'Unhurried' },
  { ms: 1000, label: 'After a second' },
];

/** Kinds in the words of the options page; one row may stand for several kinds that readers do not tell apart. */
const KIND_CHOICES: { label: string; kinds: (ActorKind | EventKind)[] }[] = [
  { label: 'People', kinds: ['person'] },
  { label: 'States', kinds: ['state'] },
  { label: 'Territories', kinds: ['territory'] },
  { label: 'Cities, regions and sites', kinds: ['place', 'facility'] },
  { label: 'Organisations, bodies and offices', kinds: ['organisation', 'body', 'office'] },
  { label: 'Parties', kinds: ['party'] },
  { label: 'Armed groups', kinds: ['armed-group'] },
  { label: 'Media', kinds: ['media'] },
  { label: 'Plans', kinds: ['plan'] },
];

/** How marks and cards behave; every change takes effect at once and is shown in the sample beside it. */
export function SettingsForm({ settings, onChange }: Props) {
  const setKinds = (kinds: (ActorKind | EventKind)[], on: boolean) => {
    const others = settings.kindsOff.filter((kind) => !kinds.includes(kind));
    onChange({ kindsOff: on ? others : [...others, ...kinds] });
  };
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>A card opens when the pointer rests on a mark</legend>
        <div class="settings-choices">
          {DWELL_CHOICES.map(({ ms, label }) => (
            <label key={ms}>
              <input
                type="radio"
                name="dwell"
                checked={settings.dwellMs === ms}
                onChange={() => onChange({ dwellMs: ms })}
              />
              {label} <span class="quiet">{ms < 1000 ? `${ms} ms` : '1 s'}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>Mark</legend>
        <Check label="Actors" on={settings.markActors} onChange={(markActors) => onChange({ markActors })} />
        <div class="settings-kinds">
          {KIND_CHOICES.map(({ label, kinds }) => (
            <Check
              key={label}
              label={label}
              on={!kinds.some((kind) => settings.kindsOff.includes(kind))}
              disabled={!settings.markActors}
              onChange={(on) => setKinds(kinds, on)}
            />
          ))}
        </div>
        <Check label="Events" on={settings.markEvents} onChange={(markEvents) => onChange({ markEvents })} />
      </fieldset>
      <fieldset>
        <legend>How often</legend>
        <label>
          <input
            type="radio"
            name="often"
            checked={!settings.markEvery}
            onChange={() => onChange({ markEvery: false })}
          />
          The first mention in each section
        </label>
        <label>
          <input
            type="radio"
            name="often"
            checked={settings.markEvery}
            onChange={() => onChange({ markEvery: true })}
          />
          Every mention
        </label>
      </fieldset>
    </form>
  );
}

interface CheckProps {
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

function Check({ label, on, disabled = false, onChange }: CheckProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
