// The script of every page, as far as it is needed before the reader does anything. The page also works without it.
import './arrive.ts';
import './first-act.ts';
import './search-opener.ts';
import './theme-switch.ts';
import './typeface.ts';
