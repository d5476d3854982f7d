import type { ChangeKind } from '../model/pack-change.ts';
import type { PackLog } from '../model/pack-version.ts';
import { formatDate } from './format-date.ts';

const WORDS: Record<ChangeKind, string> = {
  'entity-added': 'new',
  'entity-removed': 'removed',
  renamed: 'was called',
  'description-changed': 'described anew',
  'dates-changed': 'dates now',
  'role-added': 'role added',
  'role-changed': 'role changed',
  'role-removed': 'role removed',
  'relation-added': 'tie added',
  'relation-changed': 'tie changed',
  'relation-removed': 'tie removed',
  'name-added': 'also called',
  'name-removed': 'no longer called',
  'claim-added': 'claim added',
  'claim-corrected': 'claim corrected',
  'claim-removed': 'claim removed',
};

/** Entities listed before the rest is counted: a log is read by people, and a world pack changes in thousands. */
const MAX_ENTITIES = 40;
/** Changes told of one entity before the rest is counted. */
const MAX_CHANGES = 6;

/** What the last change of version did, entity by entity, folded away until asked for. */
export function ChangeLog({ log }: { log: PackLog }) {
  const told = log.entities.slice(0, MAX_ENTITIES);
  const from = log.from === null ? '' : `${log.from} to `;
  return (
    <details class="change-log">
      <summary>
        Changes of {formatDate(log.at.slice(0, 10))}: {from}
        {log.to}, {log.total === 1 ? '1 entity' : `${log.total} entities`}
      </summary>
      <ul>
        {told.map(({ entity, name, changes, more = 0 }) => (
          <li key={entity}>
            <bdi class="change-name">{name}</bdi>
            <ul>
              {changes.slice(0, MAX_CHANGES).map(({ kind, detail }) => (
                <li key={`${kind} ${detail}`}>
                  {WORDS[kind]}
                  {detail !== '' && (
                    <>
                      : <bdi>{detail}</bdi>
                    </>
                  )}
                </li>
              ))}
              {changes.length + more > MAX_CHANGES && <li>and {changes.length + more - MAX_CHANGES} more</li>}
            </ul>
          </li>
        ))}
        {log.total > told.length && <li>and {log.total - told.length} more</li>}
      </ul>
    </details>
  );
}
