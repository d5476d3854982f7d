import { useEffect, useState } from 'preact/hooks';

/** Pixels below which a full page has no room for what is drawn for a wide one. */
const NARROW_PX = 560;

/** Whether the window is narrow, kept true as it is made wider or narrower. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => queryOf().matches);
  useEffect(() => {
    const query = queryOf();
    const onChange = () => setNarrow(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return isNarrow;
}

function queryOf(): MediaQueryList {
  return matchMedia(`(max-width: ${NARROW_PX}px)`);
}
