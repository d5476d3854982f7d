import type { Role } from '../model/entity.ts';

/** Offices that give an administration its name. */
const HEADS = /^(?:president|prime minister|premier|chancellor|taoiseach|governor|mayor|first minister)$/;

/** Titles that prose shortens: "Secretary Blinken", "PM Netanyahu". */
const SHORT: Record<string, readonly string[]> = {
  'secretary of state': ['secretary'],
  'prime minister': ['pm', 'premier'],
  chancellor: ['german chancellor'],
};

/** The ways in which prose writes an office before a name, lower case: "foreign minister" for "Minister of Foreign Affairs". */
export function officeForms({ title }: Pick<Role, 'title'>, ofName: string | null): string[] {
  const whole = spell(title);
  const bare = ofName === null ? whole : whole.replace(new RegExp(` of (?:the )?${quoted(spell(ofName))}$`), '');
  const [, matter] = bare.match(/^minister (?:of|for) (.+?)(?: affairs)?$/) ?? [];
  const forms = [whole, bare, ...(matter === undefined ? [] : [`${matter} minister`]), ...(SHORT[bare] ?? [])];
  return [...new Set(forms)];
}

/** Whether an administration goes by the name of whoever holds the office. */
export function namesAdministration(title: string): boolean {
  return HEADS.test(
    spell(title)
      .replace(/ of .*$/, '')
      .replace(/^(?:\d+(?:st|nd|rd|th)|us|u\.s\.) /, ''),
  );
}

function spell(text: string): string {
  return text
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .trim();
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
