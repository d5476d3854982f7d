import type { Settings } from '../model/settings.ts';

type Rhythm = Settings['checkFeeds'];

const CHOICES: { rhythm: Rhythm; label: string }[] = [
  { rhythm: 'daily', label: 'Daily' },
  { rhythm: 'weekly', label: 'Weekly' },
  { rhythm: 'never', label: 'Only when I ask' },
];

/** How often feeds are checked by themselves. */
export function RhythmField({ rhythm, onChange }: { rhythm: Rhythm; onChange: (rhythm: Rhythm) => void }) {
  return (
    <fieldset class="feed-rhythm">
      <legend class="visually-hidden">How often feeds are checked</legend>
      <span aria-hidden="true">Check feeds</span>
      {CHOICES.map(({ rhythm: value, label }) => (
        <label key={value}>
          <input type="radio" name="rhythm" checked={rhythm === value} onChange={() => onChange(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
