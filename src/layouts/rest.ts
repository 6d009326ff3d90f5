// The rest of the script of every page, which is fetched when the reader first does something (first-act.ts).
import './mark-place.ts';
import './sharing-opener.ts';
import './slip-opener.ts';
import './theme-follower.ts';
