import { h, render } from 'preact';
import cardCss from '../components/EntityCard.css?inline';
import tokensCss from '../components/tokens.css?inline';
import type { Anchor, FocusReport } from './card-popover.ts';
import { type CardContent, CardView, TITLE_ID } from './card-view.tsx';
import { dragBox } from './drag-box.ts';
import { MAX_HEIGHT_PX, placePopover, type Side, sheetHeight } from './place-popover.ts';
import boxCss from './popover.css?inline';
import { schemeOf } from './scheme-of.ts';

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
  #side: Side | null = null;
  /** Number of the placing under way: one that ends after a later one has begun changes nothing. */
  #placing = 0;
  #focusBefore: HTMLElement | null = null;
  #pinned = false;
  #pinByHand: (() => void) | undefined;

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

  get isPinned(): boolean {
    return this.#pinned;
  }
  /** Not where it is a sheet along the lower edge: there is no other place for it. */
  get canPin(): boolean {
    const { innerWidth: width, innerHeight: height } = this.#document.defaultView!;
    return sheetHeight({ width, height }) === null;
  }

  /** Holds the box fast where it stands; from now on only the reader moves it. */
  pin(): void {
    this.#pinned = true;
    this.#placing += 1; // A placing under way would take it back to its mark.
    this.moveBy(0, 0);
  }

  /** Moves a pinned box by pixels, as far as the window goes. */
  moveBy(x: number, y: number): void {
    const { innerWidth, innerHeight } = this.#document.defaultView!;
    const box = this.#box!.getBoundingClientRect();
    const within = (at: number, room: number) => Math.round(Math.max(0, Math.min(at, room)));
    this.#stand(within(box.left + x, innerWidth - box.width), 'top', within(box.top + y, innerHeight - box.height));
  }

  /** Shows the content by the anchor; another anchor places it anew, the same keeps its side. */
  show(content: CardContent, anchor: Anchor): void {
    const host = this.#host ?? this.#make();
    const box = this.#box!;
    if (anchor !== this.#anchor) {
      this.#anchor = anchor;
      this.#side = null;
    }
    const scheme = anchor.element === null ? null : schemeOf(anchor.element);
    if (scheme === null) delete box.dataset.scheme;
    else box.dataset.scheme = scheme;
    this.#pinByHand = content.actions.onPin;
    render(h(CardView, content), box);
    if (!host.isConnected) this.#document.documentElement.append(host); // The page may have replaced its root.
    if (!this.isOpen) host.showPopover();
    this.place();
  }

  hide(): void {
    const host = this.#host;
    if (host === null || !this.isOpen) return;
    const hadFocus = this.#root?.activeElement != null;
    this.#placing += 1;
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
    if (this.#pinned || line == null || host === null || !this.isOpen) return;
    const placing = ++this.#placing;
    const { innerWidth: width, innerHeight: height } = this.#document.defaultView!;
    const limitHeight = (px: number) => host.style.setProperty('--box-height', `${px}px`);
    const sheet = sheetHeight({ width, height });
    this.#box!.classList.toggle('sheet', sheet !== null);
    host.style.setProperty('--box-width', sheet === null ? `${WIDTH_PX}px` : `${width}px`);
    limitHeight(sheet ?? MAX_HEIGHT_PX);
    if (sheet !== null) {
      this.#stand(0, 'bottom', 0);
      return;
    }
    const element = this.#anchor!.element;
    const rtl = element !== null && getComputedStyle(element).direction === 'rtl';
    const request = { line, popover: host, limitHeight, windowHeight: height, rtl, keep: this.#side };
    // The library measures at once and answers before the next frame: the box is never painted at its old place.
    void placePopover(request).then((place) => {
      if (placing !== this.#placing) return;
      this.#side = place.side;
      this.#stand(place.left, place.edge.side, place.edge.at);
    });
  }

  /** Takes the element off the page. */
  remove(): void {
    this.hide();
    this.#host?.remove();
    this.#host = null;
  }

  /** @param at  distance in pixels of the popover's edge from the same edge of the window */
  #stand(left: number, edge: 'top' | 'bottom', at: number): void {
    const style = this.#host!.style;
    style.setProperty('--box-left', `${left}px`);
    style.setProperty('--box-top', edge === 'top' ? `${at}px` : 'auto');
    style.setProperty('--box-bottom', edge === 'bottom' ? `${at}px` : 'auto');
  }

  #make(): HTMLElement {
    const host = this.#document.createElement('sidelight-popover');
    host.popover = 'manual';
    host.dir = 'ltr'; // Our own words are English; foreign names bring their own direction.
    host.lang = 'en';
    const root = host.attachShadow({ mode: 'closed' });
    dress(root, [tokensCss, cardCss, boxCss]);
    const box = this.#document.createElement('div');
    box.className = 'box';
    box.tabIndex = -1;
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-labelledby', TITLE_ID);
    root.append(box);
    dragBox(box, {
      // Dragging a card says that it is to stay.
      start: () => {
        if (!this.#pinned) this.#pinByHand?.();
        return this.#pinned;
      },
      move: (x, y) => this.moveBy(x, y),
    });
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

const WIDTH_PX = 368;

/** Gives our own root its styles. Browsers that let no content script adopt sheets get an element inside the root. */
function dress(root: ShadowRoot, styles: readonly string[]): void {
  try {
    root.adoptedStyleSheets = styles.map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = styles.join('\n');
    root.append(style);
  }
}
