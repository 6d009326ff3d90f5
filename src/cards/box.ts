/** An element for satori (https://github.com/vercel/satori), styled with CSS properties. */
export interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Readonly<Record<string, string | number>>; readonly children: readonly Box[] | string };
}
