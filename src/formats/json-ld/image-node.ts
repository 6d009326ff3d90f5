import type { ImageObjectLeaf } from 'schema-dts';
import type { Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { copiesOf } from '../../core/model/blocks/picture.ts';

/**
 * Describes the pictures of an article, with their credit as it is printed. Their licence is not that of the site, since others may have
 * made them. The address is that of the copy for programs that do not know WebP.
 */
export function imageNodes(
  { figures, language }: Pick<Article, 'figures' | 'language'>,
  { pictures, links }: Pick<Archive, 'pictures' | 'links'>,
): ImageObjectLeaf[] {
  return figures.flatMap(({ id, article, caption, shown }) => {
    const picture = pictures.get(shown?.file ?? '');
    if (!shown || !picture) return [];
    return [
      {
        '@type': 'ImageObject',
        '@id': links.absolute(links.article(article, id)),
        contentUrl: links.absolute(links.picture(copiesOf(picture).plain.name)),
        caption,
        ...(shown.alt !== '' && { description: shown.alt }),
        creditText: shown.credit,
        inLanguage: language,
      },
    ];
  });
}
