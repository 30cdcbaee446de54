import { expect, test } from 'vitest';
import { Problem } from '../../problem.ts';
import { fieldErrors, phoneFault } from './fielderrors.ts';

test('each field gets the words of the rule that it breaks', () => {
  const fields = {
    name: 'NotBlank',
    note: 'Size:0:200',
    password: 'Size:12:200',
    email: 'EmailAddress',
    rows: 'Min:1',
    phone: 'PhoneNumber',
    phones: 'PhoneNumbers',
    called: 'PersonName',
    code: 'Pattern',
  };
  const problem = new Problem('request.invalid_fields', 400, { fields });
  expect(fieldErrors(problem)).toEqual({
    name: 'Chưa nhập thông tin này.',
    note: 'Không quá 200 ký tự.',
    password: 'Cần từ 12 đến 200 ký tự.',
    email: 'Địa chỉ thư điện tử không hợp lệ.',
    rows: 'Ít nhất là 1.',
    phone: expect.stringContaining('0912 345 678'),
    phones: expect.stringContaining('chữ số'),
    called: expect.stringContaining('chữ cái'),
    code: 'Giá trị không hợp lệ.',
  });
});

test('any other problem says nothing about fields', () => {
  expect(fieldErrors(new Problem('request.stale', 409))).toEqual({});
  expect(fieldErrors(null)).toEqual({});
});

test('telephone numbers are digits with spaces and dots, and abroad begin with a plus', () => {
  for (const number of ['0912 345 678', '0233.3852.210', '+84 912345678', '02333852', '']) {
    expect(phoneFault(number), number).toBe('');
  }
  for (const text of [
    'abc',
    '091',
    '0912-345-678',
    '09123456789012345',
    '0912 345 678 gặp anh An',
  ]) {
    expect(phoneFault(text), text).toContain('8 đến 15 chữ số');
  }
});
