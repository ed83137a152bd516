import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import ts from "typescript";

const SRC = join(dirname(fileURLToPath(import.meta.url)), "..", "src");

const printer = ts.createPrinter({ removeComments: true });

/** The declarations of a source, as the build writes them. */
function declarationsOf(file: string): ts.SourceFile {
  const compilerOptions = { target: ts.ScriptTarget.ES2023, strict: true, isolatedDeclarations: true };
  const { outputText } = ts.transpileDeclaration(readFileSync(file, "utf8"), { fileName: file, compilerOptions });
  return ts.createSourceFile(file, outputText, ts.ScriptTarget.ES2023, true);
}

const isNamed = (statement: ts.Statement, name: string): boolean =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.some((one) => one.name.getText() === name)
    : "name" in statement && (statement.name as ts.Identifier | undefined)?.text === name;

/** What an entry point or a file hands on: the name there, the name here, and the file it comes from. */
function handedOn(source: ts.SourceFile): { name: string; own: string; file: string }[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return [];
    const from = (statement.moduleSpecifier as ts.StringLiteral).text.replace(/\.js$/u, ".ts");
    const file = join(dirname(source.fileName), from);
    const { elements } = statement.exportClause as ts.NamedExports;
    return elements.map(({ name, propertyName }) => ({ name: name.text, own: (propertyName ?? name).text, file }));
  });
}

/** The declaration of a name, wherever it is handed on from. */
function declarationOf(name: string, file: string): string {
  const source = declarationsOf(file);
  const found = source.statements.filter((statement) => isNamed(statement, name));
  if (found.length > 0) {
    return found.map((one) => printer.printNode(ts.EmitHint.Unspecified, one, source)).join("\n");
  }
  const further = handedOn(source).find((one) => one.name === name);
  if (further === undefined) throw new Error(`${file} exports no ${name}`);
  return declarationOf(further.own, further.file);
}

/** All that a program can import from an entry point, by name. */
function publicTypes(entry: string): string {
  const source = declarationsOf(join(SRC, entry));
  const names = handedOn(source).sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(names.length).toBeGreaterThan(5);
  return names.map(({ own, file }) => declarationOf(own, file)).join("\n\n");
}

// A change of these is a change of what programs are built on: look at it, and write it anew with
// node --experimental-vm-modules node_modules/jest/bin/jest.js test/public-types -u
test.each(["index.ts", "node.ts", "search.ts", "queue.ts", "diacritics.ts"])("the types of %s", (entry) => {
  expect(publicTypes(entry)).toMatchSnapshot();
});
