import type { Actor } from '../../model/entity.ts';

/** An actor for tests: a person without aliases, roles or relations unless the test says otherwise. */
export function anActor(fields: Partial<Actor> = {}): Actor {
  const id = fields.id ?? 'an-actor';
  return {
    type: 'actor',
    kind: 'person',
    id,
    name: nameFrom(id),
    description: `${nameFrom(id)} is an actor made up for tests.`,
    descriptionSources: ['a-source'],
    aliases: [],
    roles: [],
    relations: [],
    ...fields,
  };
}

function nameFrom(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
