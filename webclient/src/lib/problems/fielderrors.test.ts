import { expect, test } from 'vitest';
import { Problem } from '../problem.ts';
import { fieldErrors } from './fielderrors.ts';

test('each field gets the words of the rule that it breaks', () => {
  const fields = {
    name: 'NotBlank',
    note: 'Size:0:200',
    password: 'Size:12:200',
    email: 'Email',
    rows: 'Min:1',
    code: 'Pattern',
  };
  const problem = new Problem('request.invalid_fields', 400, { fields });
  expect(fieldErrors(problem)).toEqual({
    name: 'Chưa nhập thông tin này.',
    note: 'Không quá 200 ký tự.',
    password: 'Cần từ 12 đến 200 ký tự.',
    email: 'Địa chỉ thư điện tử không hợp lệ.',
    rows: 'Ít nhất là 1.',
    code: 'Giá trị không hợp lệ.',
  });
});

test('any other problem says nothing about fields', () => {
  expect(fieldErrors(new Problem('request.stale', 409))).toEqual({});
  expect(fieldErrors(null)).toEqual({});
});
