import { z } from 'zod';
import type { FieldWords } from './field-words.ts';

const FIELD_TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const;

/** A column or property, as Frictionless Table Schema describes it. */
export interface TableField extends FieldWords {
  name: string;
  type: (typeof FIELD_TYPES)[number];
  constraints?: { required?: true; unique?: true; enum?: string[] };
}

export interface TableSchema {
  fields: TableField[];
  primaryKey: string;
  missingValues: string[];
}

/** What is needed of the JSON Schema of a field. */
const propertySchema = z.object({ type: z.enum(FIELD_TYPES), enum: z.array(z.string()).optional() });

/**
 * Describes a zod object as a Frictionless Table Schema; an empty cell is a missing value. A field that the words
 * don't name is a fault of the program.
 * @param key name of the field that tells rows apart
 */
export function tableSchema(
  schema: z.ZodObject,
  words: Readonly<Record<string, FieldWords>>,
  key: string,
): TableSchema {
  const fields = Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]): TableField => {
    const meaning = words[name];
    if (meaning === undefined) throw new Error(`The field ${name} has no words`);
    const { type, enum: values } = propertySchema.parse(z.toJSONSchema(presentForm(field)));
    const constraints = {
      ...(field instanceof z.ZodNullable || field instanceof z.ZodOptional
        ? {}
        : { required: true as const }),
      ...(name === key ? { unique: true as const } : {}),
      ...(values === undefined ? {} : { enum: values }),
    };
    return { name, type, ...meaning, ...(Object.keys(constraints).length === 0 ? {} : { constraints }) };
  });
  return { fields, primaryKey: key, missingValues: [''] };
}

/** What a field is where it is not missing. */
function presentForm(field: z.core.$ZodType): z.core.$ZodType {
  return field instanceof z.ZodNullable || field instanceof z.ZodOptional
    ? presentForm(field.unwrap())
    : field;
}
