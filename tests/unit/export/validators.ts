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

/** Validates Atom against the RELAX NG grammar of RFC 4287; throws with the position of an error. */
export function expectAtom(xml: string): void {
  grammar.validate(XmlDocument.fromString(xml));
}

/** Validates JSON Feed 1.1. */
export function expectJsonFeed(text: string): void {
  expectValid(isJsonFeed, text);
}

/** Validates a data file against its published schema. */
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
