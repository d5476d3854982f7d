/** What the dragging of a box does. */
interface Drag {
  /** The hand has begun to drag; false when the box is not to be moved. */
  start: () => boolean;
  /** Pixels since the last call. */
  move: (x: number, y: number) => void;
}

/** Less is a press that trembles. */
const THRESHOLD_PX = 5;
/** What can be dragged by, and what in it has a press of its own. */
const HANDLE = '.card-head-movable';
const PRESSABLE = 'a, button:not([aria-label="Move"]), summary, bdi';

/** Lets a box be dragged by its head, with mouse, pen or finger. Only trusted events count. */
export function dragBox(box: HTMLElement, { start, move }: Drag): void {
  let last: { x: number; y: number; pointer: number; moving: boolean } | null = null;
  box.addEventListener('pointerdown', (event) => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || event.button !== 0 || !(target instanceof Element)) return;
    if (target.closest(HANDLE) === null || target.closest(PRESSABLE) !== null) return;
    last = { x: event.clientX, y: event.clientY, pointer: event.pointerId, moving: false };
  });
  box.addEventListener('pointermove', (event) => {
    if (last === null || event.pointerId !== last.pointer) return;
    const [x, y] = [event.clientX - last.x, event.clientY - last.y];
    if (!last.moving) {
      if (Math.hypot(x, y) < THRESHOLD_PX) return;
      if (!start()) {
        last = null;
        return;
      }
      box.setPointerCapture(event.pointerId); // A quick hand leaves the box before it follows.
    }
    move(x, y);
    last = { ...last, x: event.clientX, y: event.clientY, moving: true };
  });
  const end = () => {
    last = null;
  };
  box.addEventListener('pointerup', end);
  box.addEventListener('pointercancel', end);
}
