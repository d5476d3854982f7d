import type { Card } from '../model/card.ts';

/** Other names by which sources know the entity, each in its own direction and language. */
export function AliasLine({ names }: { names: Card['alsoKnownAs'] }) {
  if (names.length === 0) return null;
  return (
    <p class="aliases">
      Also:{' '}
      {names.map(({ text, lang, note }, index) => (
        <span key={`${lang}/${text}`}>
          {index > 0 && ', '}
          <bdi lang={lang === 'und' ? undefined : lang}>{text}</bdi>
          {note !== null && <span class="alias-note"> ({note})</span>}
        </span>
      ))}
    </p>
  );
}
