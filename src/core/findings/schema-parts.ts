import type { z } from 'zod';

/** The fields of an object schema. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** What is read of the schema of an object. */
export interface ObjectSchema {
  readonly shape: Shape;
}

/** A problem that zod found. */
export type Issue = z.core.$ZodIssue;

/** What this module reads of zod's definition of a schema. */
interface Definition {
  readonly type: string;
  readonly shape?: Shape;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
}

/** Returns the fields of the object at a path of a schema, through lists and optional or defaulted wrappers. */
export function shapeAt({ shape }: ObjectSchema, path: readonly PropertyKey[]): Shape {
  return path.length === 0 ? shape : shapeWithin(ownEntry(shape, String(path[0])), path.slice(1));
}

/** Returns the schema of each entry of a list, if that schema says what is expected. */
export function entryOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema === undefined) return undefined;
  const { element, innerType } = definitionOf(schema);
  if (innerType) return entryOf(innerType);
  return element?.meta()?.['expected'] === undefined ? undefined : element;
}

/** Whether a field holds a group of fields, whose names are fixed or free. */
export function takesFields(schema: z.ZodType | undefined): boolean {
  if (schema === undefined) return false;
  const { type, innerType } = definitionOf(schema);
  return innerType ? takesFields(innerType) : type === 'record' || type === 'object';
}

/** Returns the field of that name; undefined for names that every object inherits, such as `constructor`. */
export function ownEntry(shape: Shape, name: string): z.ZodType | undefined {
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}

function shapeWithin(schema: z.ZodType | undefined, path: readonly PropertyKey[]): Shape {
  if (schema === undefined) return {};
  const { shape, element, innerType } = definitionOf(schema);
  if (innerType) return shapeWithin(innerType, path);
  if (element) return shapeWithin(element, path.slice(1));
  return shape ? shapeAt({ shape }, path) : {};
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}
