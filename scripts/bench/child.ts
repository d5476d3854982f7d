import { serveExact } from './exact-child.ts';
import { serveSearch } from './search-child.ts';

/*
 * The process of one peer; bench-child.ts starts it with a section, the peer's name and the number of names. A file of its
 * own, so that a child loads no more than it measures.
 */
const [section, peer, size] = process.argv.slice(2);
if (section === 'exact') serveExact(peer!, Number(size));
else serveSearch(peer!, Number(size));
