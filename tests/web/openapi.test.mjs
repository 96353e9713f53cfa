// SPDX-License-Identifier: Apache-2.0
// The API's document against the OpenAPI Initiative's own schema. test_openapi.py has a second opinion.
import { Validator } from '@seriousme/openapi-schema-validator';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';

const printed = execFileSync(process.env.SALLYPORTD, ['openapi'], { encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 24 });

test('the printed document is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(printed));
  assert.ok(valid, JSON.stringify(errors, null, 1));
  assert.equal(validator.version, '3.1');
});

test('the validator notices a broken document', async () => {
  const document = JSON.parse(printed);
  delete document.info.title;
  assert.equal((await new Validator().validate(document)).valid, false);
});
