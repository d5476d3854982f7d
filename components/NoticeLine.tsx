import type { CardNotice } from '../model/card.ts';

/** Something the reader should know about the card itself: stale, out of range, nothing known. Never an alarm. */
export function NoticeLine({ notice }: { notice: CardNotice }) {
  return (
    <p class={`notice notice-${notice.code}`} role="note">
      <svg class="notice-sign" viewBox="0 0 14 14" aria-hidden="true">
        <path d="M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M7 6.25v3.5M7 4.1v.4" />
      </svg>
      <span>{notice.text}</span>
    </p>
  );
}
