/** Has the window see an event as if a reader's hand had made it; `target` is where it happens. Returns the event. */
export function trusted<E extends Event>(event: E, target: EventTarget = document.body): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}

/** A move, press or lift of a mouse at a point of the viewport; fields change what it is. */
export function aPointerEvent(type: string, x: number, y: number, fields: PointerEventInit = {}): PointerEvent {
  const event = new PointerEvent(type, { bubbles: true, clientX: x, clientY: y, pointerType: 'mouse', ...fields });
  return event;
}
