/** One run of page text that we match in: a paragraph, a heading, a caption. Names never cross a block's edge. */
export interface Block {
  /** Unique within the page visit; counts up in the order found. */
  id: number;
  /** As the reader sees it; white space collapsed as rendering collapses it, nothing else changed. */
  text: string;
  /** Counts up at each heading: "first mention per section" counts by it. */
  section: number;
  role: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption' | 'table-cell';
}
