import type { APIRoute } from 'astro';
import { drawIcon, drawTouchIcon } from '../cards/icon.ts';
import { emblemTypes, type EmblemFormat } from '../core/model/publication/emblem.ts';
import { iconOf } from '../core/model/publication/icon.ts';
import { getArchive } from '../site/archive.ts';

/** The paths of the icon, the icon for home screens and the logo, if there is one. */
export function getStaticPaths(): { params: { emblem: string | undefined; format: string | undefined } }[] {
  const archive = getArchive();
  const { links, emblems } = archive;
  const paths = [iconOf(archive).href, links.touchIcon(), ...(emblems.logo ? [links.logo(emblems.logo.format)] : [])];
  return paths.map((path) => {
    const [emblem, format] = path.slice(links.base.length).split('.');
    return { params: { emblem, format } };
  });
}

export const GET: APIRoute = async ({ params }) => {
  const archive = getArchive();
  const { logo, icon } = archive.emblems;
  const format = params['format'] as EmblemFormat;
  const given = params['emblem'] === 'logo' ? logo : params['emblem'] === 'favicon' ? icon : undefined;
  const drawn = (): Promise<string | Buffer> => (format === 'svg' ? drawIcon(archive) : drawTouchIcon(archive));
  const content = given?.bytes ?? (await drawn());
  const body = typeof content === 'string' ? content : new Uint8Array(content);
  return new Response(body, { headers: { 'content-type': emblemTypes[format] } });
};
