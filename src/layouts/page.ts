// The script of every page. The page also works without it.
import './arrive.ts';
import './mark-place.ts';
import './search-opener.ts';
import './sharing-opener.ts';
import './slip-opener.ts';
import './theme-switch.ts';
import './typeface.ts';
