import { z } from 'zod';
import type { Permalinks } from '../../core/model/permalinks.ts';
import { en } from '../../core/words/en.ts';
import { dataSchemas } from './data-files.ts';

/**
 * Returns the JSON Schema of a file of data (https://json-schema.org/draft/2020-12). It allows fields that it does not know, since later
 * editions of the same version can have more.
 */
export function jsonSchemaOf(file: keyof typeof dataSchemas, links: Permalinks): object {
  const schema = z.toJSONSchema(dataSchemas[file], {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, $id: links.absolute(links.schema(file)), title: titles[file], ...rest };
}

const titles: Readonly<Record<keyof typeof dataSchemas, string>> = {
  ...en.machines.files,
  article: 'Everything that one article has on record',
};
