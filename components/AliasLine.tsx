import type { Card } from '../model/card.ts';
import { Fold } from './Fold.tsx';

type Name = Card['alsoKnownAs'][number];

/** What is read at a glance. A state has thirty names in as many languages, and they would push its card out of sight. */
const AT_FIRST = 5;
/** Folding away fewer than these would take as much room as it spares. */
const WORTH_FOLDING = 3;

/** Other names by which sources know the entity, each in its own direction and language; most of many are folded. */
export function AliasLine({ names }: { names: readonly Name[] }) {
  if (names.length === 0) return null;
  // A note says whose name it is, and that must not be missed.
  const isFirst = (name: Name, at: number): boolean => at < AT_FIRST || name.note !== null;
  const rest = names.filter((name, at) => !isFirst(name, at));
  const folds = rest.length >= WORTH_FOLDING;
  return (
    <div class="aliases">
      <p>
        Also: <Names names={folds ? names.filter(isFirst) : names} />
      </p>
      {folds && (
        <Fold open={false} class="fold-more" title={`${rest.length} more names`}>
          <p>
            <Names names={rest} />
          </p>
        </Fold>
      )}
    </div>
  );
}

function Names({ names }: { names: readonly Name[] }) {
  return (
    <>
      {names.map(({ text, lang, note }, index) => (
        <span key={`${lang}/${text}`}>
          {index > 0 && ', '}
          <bdi lang={lang === 'und' ? undefined : lang}>{text}</bdi>
          {note !== null && <span class="alias-note"> ({note})</span>}
        </span>
      ))}
    </>
  );
}
