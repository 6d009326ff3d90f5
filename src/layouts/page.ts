/** The script of every page. All of it only adds to what is there without it. */
import './arrive.ts';
import './mark-place.ts';
import './search-opener.ts';
import './sharing-opener.ts';
import './theme-switch.ts';
import './typeface.ts';
