import type { MarkRule } from '../model/mark-rule.ts';
import { formatDate } from './format-date.ts';
import { OutLink } from './OutLink.tsx';

interface Props {
  rules: readonly MarkRule[];
  onRemove: (rule: MarkRule) => void;
}

/** What the reader has said with "not this one", newest first, each with a way to take it back. */
export function RuleList({ rules, onRemove }: Props) {
  if (rules.length === 0) {
    return (
      <p class="empty">
        When a name is taken for the wrong one, say so under “Not this one” at the foot of its card: at that place, on
        the page, on the site or everywhere. What you say is listed here and outlives every update of the packs.
      </p>
    );
  }
  return (
    <ul class="sites-list rule-list buttons">
      {[...rules].reverse().map((rule) => (
        <li key={rule.id}>
          <span>
            “<bdi>{rule.surface}</bdi>” is not <bdi>{rule.name}</bdi>, <Where rule={rule} />
            <span class="rule-date"> · {formatDate(rule.made)}</span>
          </span>
          <button
            type="button"
            aria-label={`Take “${rule.surface}” for ${rule.name} again`}
            onClick={() => onRemove(rule)}
          >
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}

function Where({ rule: { scope, host, page } }: { rule: MarkRule }) {
  if (scope === 'everywhere') return <>everywhere</>;
  if (scope === 'site' || page === null) {
    return (
      <>
        on <bdi>{host}</bdi>
      </>
    );
  }
  return (
    <>
      {scope === 'here' ? 'at one place on ' : 'on '}
      <OutLink href={page}>{page.replace(/^https?:\/\//, '')}</OutLink>
    </>
  );
}
