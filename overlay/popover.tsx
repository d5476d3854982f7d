import { type ComponentChild, render } from 'preact';
import cardCss from '../components/EntityCard.css?inline';
import tokensCss from '../components/tokens.css?inline';
import { type Box, MAX_HEIGHT_PX, placePopover } from './place-popover.ts';
import boxCss from './popover.css?inline';

/** Where a popover stands and what it looks like there. */
export interface Anchor {
  /** The line box to stand by, in viewport pixels, asked anew whenever the page moves. Null: keep the last place. */
  line: () => Box | null;
  /** Scheme of the page at the mark; null leaves it to the system. */
  scheme: 'light' | 'dark' | null;
  rtl: boolean;
}

/** Told when the keyboard's focus enters or leaves the popover. */
export interface FocusReport {
  focused: () => void;
  blurred: () => void;
}

/** Id of the card's name, by which the box is labelled. */
export const TITLE_ID = 'sidelight-title';

/**
 * The one element that we add to a page: `<sidelight-popover>`, made when a card first opens and shown in the top
 * layer. Its shadow root is closed, and its styles are adopted, which no page policy forbids. Focus goes in only when
 * asked, and back where it was.
 */
export class Popover {
  readonly #document: Document;
  readonly #report: FocusReport;
  #host: HTMLElement | null = null;
  #root: ShadowRoot | null = null;
  #box: HTMLElement | null = null;
  #anchor: Anchor | null = null;
  #side: 'below' | 'above' | null = null;
  #focusBefore: HTMLElement | null = null;

  constructor(document: Document, focus: FocusReport) {
    this.#document = document;
    this.#report = focus;
  }

  /** True for events of our own element, which the page's listeners see as coming from the host. */
  owns(event: { target: EventTarget | null }): boolean {
    return this.#host !== null && event.target === this.#host;
  }

  get isOpen(): boolean {
    return this.#host?.matches(':popover-open') ?? false;
  }

  /** Shows the view by the anchor; another anchor places it anew, the same keeps its side. */
  show(view: ComponentChild, anchor: Anchor): void {
    const host = this.#host ?? this.#make();
    const box = this.#box!;
    if (anchor !== this.#anchor) {
      this.#anchor = anchor;
      this.#side = null;
    }
    if (anchor.scheme === null) delete box.dataset.scheme;
    else box.dataset.scheme = anchor.scheme;
    render(view, box);
    if (!host.isConnected) this.#document.documentElement.append(host); // The page may have replaced its root.
    if (!this.isOpen) host.showPopover();
    this.place();
  }

  hide(): void {
    const host = this.#host;
    if (host === null || !this.isOpen) return;
    const hadFocus = this.#root?.activeElement != null;
    host.hidePopover();
    render(null, this.#box!);
    this.#anchor = null;
    if (hadFocus && this.#focusBefore?.isConnected) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  /** Moves the focus to the card, remembering where it was. */
  focus(): void {
    const active = this.#document.activeElement;
    if (active instanceof HTMLElement && active !== this.#host) this.#focusBefore = active;
    this.#box?.focus({ preventScroll: true });
  }

  /** Puts the popover where its mark is now. */
  place(): void {
    const line = this.#anchor?.line();
    const host = this.#host;
    if (line == null || host === null || !this.isOpen) return;
    host.style.setProperty('--box-height', `${MAX_HEIGHT_PX}px`);
    const { innerWidth: width, innerHeight: height } = this.#document.defaultView!;
    const placed = placePopover({
      line,
      height: host.offsetHeight,
      viewport: { width, height },
      rtl: this.#anchor!.rtl,
      keep: this.#side,
    });
    this.#side = placed.side;
    this.#box!.classList.toggle('sheet', placed.sheet);
    host.style.setProperty('--box-left', `${placed.left}px`);
    host.style.setProperty('--box-width', `${placed.width}px`);
    host.style.setProperty('--box-height', `${placed.maxHeight}px`);
    host.style.setProperty('--box-top', placed.edge.side === 'top' ? `${placed.edge.at}px` : 'auto');
    host.style.setProperty('--box-bottom', placed.edge.side === 'bottom' ? `${placed.edge.at}px` : 'auto');
  }

  /** Takes the element off the page. */
  remove(): void {
    this.hide();
    this.#host?.remove();
    this.#host = null;
  }

  #make(): HTMLElement {
    const host = this.#document.createElement('sidelight-popover');
    host.popover = 'manual';
    host.dir = 'ltr'; // Our own words are English; foreign names bring their own direction.
    host.lang = 'en';
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [tokensCss, cardCss, boxCss].map(sheetOf);
    const box = this.#document.createElement('div');
    box.className = 'box';
    box.tabIndex = -1;
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-labelledby', TITLE_ID);
    root.append(box);
    box.addEventListener('focusin', () => this.#report.focused());
    box.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) this.#report.blurred();
    });
    this.#document.documentElement.append(host);
    this.#host = host;
    this.#root = root;
    this.#box = box;
    return host;
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
