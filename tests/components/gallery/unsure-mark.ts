import type { MarkGrounds } from '../../../components/mark-report.ts';

/** A mention that could almost as well mean somebody else. */
export const unsureMark: MarkGrounds = {
  surface: 'Quill',
  entity: 'ada-quill',
  name: 'Ada Quill',
  score: 0.56,
  reasons: ['surname', 'named together with Delta Institute'],
  rejected: [
    { entity: 'quill-novelist', name: 'Ada Quill, novelist', score: 0.51, reasons: ['surname'] },
    { entity: 'quill-river', name: 'River Quill', score: 0, reasons: ['here it is a person'] },
  ],
  unsure: true,
};
