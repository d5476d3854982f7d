/** How a state is looked at. Widths and heights in pixels; the card's own frame keeps 12 px of margin inside them. */
export interface Look {
  name: string;
  width: number;
  height: number;
  /** Further words of the gallery's address: `&whole` opens all folds, `&rtl` turns the page around. */
  query: string;
  colorScheme: 'light' | 'dark';
  forcedColors: boolean;
  reducedMotion: boolean;
  /** Whether its picture is compared with an approved one; the others show what some picture shows already. */
  isPictured: boolean;
}

const PLAIN: Look = {
  name: 'light',
  width: 392,
  height: 560,
  query: '',
  colorScheme: 'light',
  forcedColors: false,
  reducedMotion: false,
  isPictured: true,
};

/** The looks that every state is tested and photographed in. */
export const LOOKS: readonly Look[] = [
  PLAIN,
  { ...PLAIN, name: 'dark', colorScheme: 'dark' },
  { ...PLAIN, name: 'whole', query: '&whole' },
  { ...PLAIN, name: 'whole-dark', query: '&whole', colorScheme: 'dark', isPictured: false },
  { ...PLAIN, name: 'narrow', width: 320, query: '&whole' },
  { ...PLAIN, name: 'rtl', query: '&rtl&whole' },
  { ...PLAIN, name: 'forced', colorScheme: 'dark', forcedColors: true },
  { ...PLAIN, name: 'still', reducedMotion: true, isPictured: false },
];

/** Whether all folds of the state stand open, so that the picture is as long as the card. */
export function isWhole({ query }: Look): boolean {
  return query.includes('whole');
}
