import type { z } from "zod";

/** A type without `readonly` and without keys that are not there at run time (the tag of a span), all the way down. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T as Key extends symbol ? never : Key]: Plain<T[Key]> }
    : T;

/** The compiler's own test of sameness: `true` only where neither type has a key, an option or a literal more. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Holds a schema and a type together: `schemaOf<T>()(schema)` compiles only where the schema's values are those of `T`, no
 * field more and none less. So a field that is added to the types and not to the published schema is an error.
 */
export function schemaOf<T>() {
  return <Schema extends z.core.$ZodType<T>>(
    schema: Schema,
    ..._same: Same<Plain<T>, Plain<z.output<Schema>>> extends true ? [] : ["the schema and the type differ"]
  ): Schema => schema;
}
