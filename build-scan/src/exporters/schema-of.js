/**
 * Holds a schema and a type together: `schemaOf<T>()(schema)` compiles only where the schema's values are those of `T`, no
 * field more and none less. So a field that is added to the types and not to the published schema is an error.
 */
export function schemaOf() {
    return (schema, ..._same) => schema;
}
