import { beforeEach, expect, test } from 'vitest';
import { Combobox } from './combobox.ts';

const provinces = [
  { value: '45', label: 'Quảng Trị' },
  { value: '49', label: 'Quảng Nam' },
  { value: '51', label: 'Quảng Ngãi' },
  { value: '48', label: 'Thành phố Đà Nẵng' },
];

let combobox: Combobox;

beforeEach(() => {
  combobox = new Combobox('Tỉnh, thành phố');
  document.body.replaceChildren(combobox.element);
  combobox.offer(provinces, '');
});

function type(text: string): void {
  combobox.input.value = text;
  combobox.input.dispatchEvent(new Event('input'));
}

function press(key: string): void {
  combobox.input.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
}

function offered(): (string | null)[] {
  return [...combobox.element.querySelectorAll('[role=option]')].map((one) => one.textContent);
}

test('typing without accents finds, and the keyboard chooses', () => {
  type('quang');
  expect(offered()).toEqual(['Quảng Trị', 'Quảng Nam', 'Quảng Ngãi']);
  press('ArrowDown');
  press('Enter');
  expect(combobox.value).toBe('49');
  expect(combobox.input.value).toBe('Quảng Nam');
  expect(combobox.input.getAttribute('aria-expanded')).toBe('false');
});

test('who types what fits one province only, and goes on, has chosen it', () => {
  type('da nang');
  combobox.input.dispatchEvent(new Event('blur'));
  expect(combobox.value).toBe('48');
});

test('a name of everyday speech finds, too', () => {
  type('danang');
  expect(offered()).toEqual(['Thành phố Đà Nẵng']);
  type('qt');
  expect(offered()).toEqual(['Quảng Trị']);
});

test('a province of before leads to the one that it is part of today', () => {
  combobox = new Combobox('Tỉnh, thành phố');
  document.body.replaceChildren(combobox.element);
  const before = { value: '08', label: 'Hà Giang (nay thuộc Tuyên Quang)', formerly: 'Hà Giang' };
  const choices = [{ value: '08', label: 'Tuyên Quang' }, before, { value: '01', label: 'Hà Nội' }];
  combobox.offer(choices, '08');
  expect(combobox.input.value).toBe('Tuyên Quang');
  combobox.input.click();
  expect(offered()).toEqual(['Tuyên Quang', 'Hà Nội']);
  type('tuyen quang');
  expect(offered()).toEqual(['Tuyên Quang']);
  type('hà giang');
  expect(offered()).toEqual(['Hà Giang (nay thuộc Tuyên Quang)']);
  combobox.input.dispatchEvent(new Event('blur'));
  expect(combobox.value).toBe('08');
  expect(combobox.input.value).toBe('Hà Giang (nay thuộc Tuyên Quang)');
});

test.each([
  ['ha giang', ['Hà Giang (nay thuộc Tuyên Quang)', 'Hậu Giang (nay thuộc Cần Thơ)']],
  ['Hà Giang', ['Hà Giang (nay thuộc Tuyên Quang)', 'Hậu Giang (nay thuộc Cần Thơ)']],
  ['ha gi', ['Hà Giang (nay thuộc Tuyên Quang)', 'Hậu Giang (nay thuộc Cần Thơ)']],
  ['hagiang', ['Hà Giang (nay thuộc Tuyên Quang)']],
  ['hau giang', ['Hậu Giang (nay thuộc Cần Thơ)']],
  ['giang', ['Hậu Giang (nay thuộc Cần Thơ)', 'Hà Giang (nay thuộc Tuyên Quang)']],
])('for %s the province of that name stands first', (typed, names) => {
  const choices = [
    { value: '92', label: 'Cần Thơ' },
    { value: '92', label: 'Hậu Giang (nay thuộc Cần Thơ)', formerly: 'Hậu Giang' },
    { value: '01', label: 'Hà Nội' },
    { value: '08', label: 'Tuyên Quang' },
    { value: '08', label: 'Hà Giang (nay thuộc Tuyên Quang)', formerly: 'Hà Giang' },
  ];
  combobox = new Combobox('Tỉnh, thành phố');
  combobox.offer(choices, '');
  type(typed);
  expect(offered()).toEqual(names);
});

test('what fits several provinces, or none, chooses none', () => {
  for (const text of ['quang', 'Atlantis']) {
    type(text);
    combobox.input.dispatchEvent(new Event('blur'));
    expect(combobox.value, text).toBe('');
    expect(combobox.input.value, text).toBe('');
  }
});

test('Escape closes the list and chooses nothing', () => {
  type('quang tri');
  press('Escape');
  expect(offered()).toEqual([]);
  expect(combobox.value).toBe('');
});

test('what was chosen before stays when the list is only looked at', () => {
  combobox.offer(provinces, '51');
  combobox.input.click();
  expect(offered()).toHaveLength(4);
  combobox.input.dispatchEvent(new Event('blur'));
  expect(combobox.value).toBe('51');
});

test('who types before the provinces have arrived keeps what is typed', () => {
  combobox = new Combobox('Tỉnh, thành phố');
  document.body.replaceChildren(combobox.element);
  type('quang tri');
  expect(combobox.element.textContent).toContain('Đang tải danh sách');
  combobox.offer(provinces, '');
  expect(combobox.input.value).toBe('quang tri');
  expect(offered()).toEqual(['Quảng Trị']);
});
