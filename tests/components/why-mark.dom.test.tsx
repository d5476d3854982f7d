import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EntityCard } from '../../components/EntityCard.tsx';
import type { MarkGrounds } from '../../components/mark-report.ts';
import { nearCandidates } from '../../components/near-candidates.ts';
import type { Candidate } from '../../model/mention.ts';
import { aCard } from './a-card.ts';
import { useIdleBrowser } from './idle-browser.ts';

const beIdle = useIdleBrowser();

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const novelist: Candidate = { entity: 'novelist', name: 'Ada Quill (novelist)', score: 0.5, reasons: ['surname'] };
const ship: Candidate = { entity: 'ship', name: 'Quill', score: 0, reasons: ['here it is the place itself'] };

function aMark(fields: Partial<MarkGrounds> = {}): MarkGrounds {
  return {
    surface: 'Quill',
    entity: 'ada-quill',
    name: 'Ada Quill',
    score: 0.56,
    reasons: ['surname', 'full name stands in the article'],
    rejected: [novelist, ship],
    unsure: true,
    ...fields,
  };
}

function show(mark: MarkGrounds | undefined, onOpenEntity = vi.fn()): HTMLElement {
  render(<EntityCard card={aCard()} mark={mark} onOpenEntity={onOpenEntity} />, document.body);
  beIdle();
  return document.querySelector<HTMLElement>('.card')!;
}
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('a link that is close', () => {
  it('says in the head who else could be meant, and leads there', () => {
    const open = vi.fn();
    const line = show(aMark(), open).querySelector('.card-head .could-also-be')!;
    expect(words(line)).toBe('Could also be Ada Quill (novelist)');
    line.querySelector('button')!.click();
    expect(open).toHaveBeenCalledWith('novelist');
  });

  it('offers each of several', () => {
    const rejected = [novelist, { ...novelist, entity: 'other', name: 'Bo Quill', score: 0.54 }];
    expect(words(show(aMark({ rejected })).querySelector('.could-also-be'))).toBe(
      'Could also be Bo Quill or Ada Quill (novelist)',
    );
  });

  it.each([
    ['nobody else was weighed', { rejected: [] }],
    ['the others are ruled out', { rejected: [ship] }],
    ['the others are far behind', { score: 0.95 }],
  ])('names NOBODY when %s', (_, fields) => {
    expect(nearCandidates(aMark(fields))).toEqual([]);
    expect(show(aMark(fields)).querySelector('.could-also-be')).toBeNull();
  });
});

describe('why this mark', () => {
  it('tells what spoke for it, how sure it is, and who else was weighed', () => {
    const why = show(aMark()).querySelector('.why-mark')!;
    expect(words(why.querySelector('p'))).toBe('“Quill” is taken for Ada Quill, score 0.56 of 1, unsure:');
    expect([...why.querySelectorAll('li')].map(words)).toEqual([
      'surname',
      'full name stands in the article',
      'Ada Quill (novelist), score 0.5: surname',
      'Quill, ruled out: here it is the place itself',
    ]);
  });

  it('is NOT on a card that was reached from elsewhere', () => {
    expect(show(undefined).querySelector('.why-mark')).toBeNull();
  });

  it('copies a report that holds nothing of the page but the name and the date', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const why = show(aMark()).querySelector('.why-mark')!;
    why.querySelector<HTMLButtonElement>('.copy-text button')!.click();
    await vi.waitFor(() => expect(words(why.querySelector('[role="status"]'))).toContain('Copied'));
    expect(writeText.mock.lastCall?.[0]).toBe(
      [
        'Sidelight: report of a mark',
        'On the page: Quill',
        'Taken for: Ada Quill (ada-quill), score 0.56, unsure',
        'Because: surname; full name stands in the article',
        'Rejected: Ada Quill (novelist) (novelist), score 0.5: surname',
        'Rejected: Quill (ship), ruled out: here it is the place itself',
        `Article of: ${aCard().asOf.date}`,
        `Packs: ${aCard().pack.id} ${aCard().pack.version}`,
      ].join('\n'),
    );
  });

  it('shows the report where a page has no clipboard', async () => {
    vi.stubGlobal('navigator', {});
    const why = show(aMark()).querySelector('.why-mark')!;
    why.querySelector<HTMLButtonElement>('.copy-text button')!.click();
    await vi.waitFor(() => expect(why.querySelector('textarea')?.value).toContain('Taken for: Ada Quill'));
  });
});
