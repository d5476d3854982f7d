import type { ComponentChildren } from 'preact';
import { safeHref } from './safe-href.ts';

interface Props {
  href: string;
  label?: string;
  class?: string;
  children: ComponentChildren;
}

/** A link that leaves for the web in a new tab and tells it nothing of us; plain text when the address is not http(s). */
export function OutLink({ href, label, class: name, children }: Props) {
  const safe = safeHref(href);
  if (safe === null) return <span class={name}>{children}</span>;
  return (
    <a class={name} href={safe} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {children}
    </a>
  );
}
