import { expect, test } from 'vitest';
import { distance, isProvince } from './provincenames.ts';

const PROVINCES = [
  'Hà Nội',
  'Hà Nam',
  'Hồ Chí Minh',
  'Bà Rịa - Vũng Tàu',
  'Thừa Thiên Huế',
  'Huế',
  'Đắk Lắk',
  'Quảng Trị',
  'Sóc Trăng',
];

const found = (query: string) => PROVINCES.filter((name) => isProvince(name, query));

test.each([
  ['hcm', ['Hồ Chí Minh']],
  ['tphcm', ['Hồ Chí Minh']],
  ['TP.HCM', ['Hồ Chí Minh']],
  ['tp hcm', ['Hồ Chí Minh']],
  ['Sài Gòn', ['Hồ Chí Minh']],
  ['saigon', ['Hồ Chí Minh']],
  ['hn', ['Hà Nội', 'Hà Nam']],
  ['hanoi', ['Hà Nội']],
  ['brvt', ['Bà Rịa - Vũng Tàu']],
  ['tth', ['Thừa Thiên Huế', 'Huế']],
  ['huế', ['Thừa Thiên Huế', 'Huế']],
  ['daklak', ['Đắk Lắk']],
  ['đắc lắc', ['Đắk Lắk']],
  ['quang tri', ['Quảng Trị']],
  ['qt', ['Quảng Trị']],
  ['Atlantis', []],
])('by %s people mean %j', (query, meant) => {
  expect(found(query)).toEqual(meant);
});

test('the kind before a name is no part of its initials', () => {
  expect(isProvince('Thành phố Hồ Chí Minh', 'hcm')).toBe(true);
  expect(isProvince('Tuyên Quang (đến 30/06/2025)', 'tuyen quang')).toBe(true);
});

test.each([
  ['ha', ['Thành phố Hà Nội', 'Hà Nam', 'Hạ Long', 'Hải Phòng', 'Đông Hà']],
  ['hà', ['Thành phố Hà Nội', 'Hà Nam', 'Hạ Long', 'Hải Phòng', 'Đông Hà']],
  ['hạ', ['Hạ Long', 'Thành phố Hà Nội', 'Hà Nam', 'Hải Phòng', 'Đông Hà']],
  ['ha nam', ['Hà Nam']],
  ['hn', ['Thành phố Hà Nội', 'Hà Nam']],
])('of those that %s may mean the nearest comes first', (query, order) => {
  const names = ['Đông Hà', 'Hải Phòng', 'Thành phố Hà Nội', 'Hà Nam', 'Hạ Long'];
  const found = names.filter((name) => isProvince(name, query));
  const far = (name: string) => distance(name, query);
  expect(found.toSorted((one, other) => far(one) - far(other))).toEqual(order);
});
