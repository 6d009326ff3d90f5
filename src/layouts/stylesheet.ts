import { contentSecurityPolicy } from '../site/csp.ts';
import styles from '../styles/site.css?inline';

/** The one stylesheet, inlined into every page. */
export const stylesheet: string = styles;

/** The policy of every page; development needs scripts and styles of Vite's own, which it would not let in. */
export const policy: string | undefined = import.meta.env.DEV ? undefined : contentSecurityPolicy([styles]);
