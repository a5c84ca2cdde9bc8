import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { expect } from 'vitest';

const folder = 'tests/fixtures/export';
const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromBuffer(readFileSync(`${folder}/atom.rng`)),
);
const isJsonFeed = compiled('json-feed-1.1.schema.json');
const isData = compiled('entries.v1.schema.json');

/** Holds a text against the grammar of Atom, RFC 4287’s own; throws, and says where, if it is none. */
export function expectAtom(xml: string): void {
  grammar.validate(XmlDocument.fromString(xml));
}

/** Holds a text against JSON Feed 1.1. */
export function expectJsonFeed(text: string): void {
  expectValid(isJsonFeed, text);
}

/** Holds a text against the schema that is published beside the data. */
export function expectData(text: string): void {
  expectValid(isData, text);
}

function compiled(file: string): ValidateFunction {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strictRequired: false }));
  return ajv.compile(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
}

function expectValid(isValid: ValidateFunction, text: string): void {
  expect(isValid(JSON.parse(text)) ? [] : isValid.errors).toEqual([]);
}
