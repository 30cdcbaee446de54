import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { signInAs } from './demo.ts';

/** As offices send them: titles above, columns in any order, a name twice, an address that is none. */
const messy = (mark: string, box: string) =>
  [
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO;;;;',
    'DANH SÁCH ĐẠI BIỂU DỰ HỌP;;;;',
    'STT;Số ĐT;E-MAIL;HỌ VÀ TÊN;Cơ quan công tác',
    `1;912345678;${box}.mot@thu.example;Nguyễn Thị ${mark} Một;`,
    `2;0912345679;${box}.hai@@thu;Trần Văn ${mark} Hai;`,
    `3;;${box}.mot@thu.example;NGUYỄN THỊ ${mark.toUpperCase()} MỘT;`,
    `4;;${box}.bon@thu.example;Lê ${mark} Bốn;Trường chưa từng có`,
    `5;;${box}.nam@thu.example;Vũ ${mark} Năm;`,
  ].join('\r\n');

async function upload(page: Page, text: string) {
  await page.goto('/directory/people/import');
  await page.getByLabel('Chọn tệp').setInputFiles({
    name: 'Đại biểu.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${text}`),
  });
  await expect(page.getByRole('heading', { name: 'Đại biểu.csv' })).toBeVisible();
}

const rowOf = (page: Page, number: number) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `${number}` }) });

test('a messy list is corrected in place and taken in at once', async ({ page }, { project }) => {
  const mark = project.name === 'narrow' ? 'Hẹp' : 'Rộng';
  await signInAs(page, 'bantochuc');
  await upload(page, messy(mark, project.name));
  await expect(page.getByRole('button', { name: 'Nhập 2 người' })).toBeEnabled();
  await expect(rowOf(page, 4)).toContainText('0912345678');
  await expect(rowOf(page, 6)).toContainText('Trùng với dòng 4');
  await expect(rowOf(page, 7)).toContainText('Chưa có đơn vị này trong danh bạ');
  await expectAccessible(page);

  await rowOf(page, 5)
    .getByRole('button', { name: /^Sửa Thư điện tử dòng 5/ })
    .click();
  await page.getByLabel('Thư điện tử dòng 5').fill(`${project.name}.hai@thu.example`);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('button', { name: 'Nhập 3 người' })).toBeEnabled();

  await rowOf(page, 7)
    .getByRole('button', { name: /^Sửa Đơn vị dòng 7/ })
    .click();
  await page.getByLabel('Đơn vị dòng 7').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Nhập 4 người' })).toBeEnabled();

  await page.getByRole('button', { name: 'Bỏ qua dòng 8' }).click();
  await expect(page.getByRole('button', { name: 'Nhập 3 người' })).toBeEnabled();
  await page.getByRole('button', { name: 'Hoàn lại dòng 8' }).click();

  await page.getByRole('button', { name: 'Nhập 4 người' }).click();
  await expect(page.getByRole('heading', { name: 'Đã nhập 4 dòng' })).toBeVisible();
  await expectAccessible(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải 1 dòng không nhập' }).click();
  expect((await coming).suggestedFilename()).toBe('chua-nhap.xlsx');
  await page.getByRole('link', { name: 'Xem danh sách' }).click();
  await page.getByRole('searchbox').fill(`${mark} Bon`);
  await expect(page.getByRole('button', { name: `Lê ${mark} Bốn`, exact: true })).toBeVisible();
});

test('columns without names are said by hand', async ({ page }, { project }) => {
  await signInAs(page, 'bantochuc');
  await upload(page, `Lê Tay ${project.name} Một;Phó phòng\nLê Tay ${project.name} Hai;Trưởng ban`);
  await expect(page.getByText('Chưa có cột nào là họ và tên.')).toBeVisible();
  await page.getByRole('button', { name: 'Chọn cột' }).click();
  await page.getByLabel('Cột A').selectOption('Họ và tên');
  await page.getByLabel('Cột B').selectOption('Chức vụ');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đọc lại theo các cột này' }).click();
  await expect(page.getByRole('button', { name: 'Nhập 2 người' })).toBeEnabled();
  await page.getByRole('button', { name: 'Bỏ danh sách này' }).click();
  await expect(page.getByRole('heading', { name: 'Thả tệp danh sách vào đây' })).toBeVisible();
  await expectAccessible(page);
});

test('another file under the name of a sheet is refused with its reason', async ({ page }) => {
  await signInAs(page, 'bantochuc');
  await page.goto('/directory/people/import');
  await page.getByLabel('Chọn tệp').setInputFiles({
    name: 'Danh sách.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await expect(page.getByText('Tệp này không phải bảng tính.')).toBeVisible();
});

test('three records of one person become one', async ({ page }, { project }) => {
  const name = `Hồ Trùng ${project.name}`;
  await signInAs(page, 'bantochuc');
  for (const position of ['Phó phòng', 'Trưởng phòng', 'Chánh Văn phòng'])
    await page.request.post('/api/people', {
      data: { name, position, email: `${project.name}.trung@thu.example` },
      headers: { Origin: new URL(page.url()).origin },
    });
  await page.goto('/directory/people/duplicates');
  await page
    .getByRole('button', { name: `Gộp ${name}` })
    .first()
    .click();
  await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await page.getByLabel('Chức vụ').selectOption('Trưởng phòng');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gộp thành một người' }).click();
  await expect(page.getByText(`Đã gộp ${name}`)).toBeVisible();
  await expect(page.getByRole('button', { name: `Gộp ${name}` })).toHaveCount(0);
  await expectAccessible(page);
});

test('an encoding that was taken wrongly is said by hand', async ({ page }, { project }) => {
  await signInAs(page, 'bantochuc');
  await upload(page, `Họ tên;Chức vụ\nNguyÔn V¨n ${project.name};Gi¸m ®èc`);
  await expect(rowOf(page, 2)).toContainText('Nguyễn Văn');
  for (const [encoding, text] of [
    ['Giữ nguyên (Unicode)', 'NguyÔn V¨n'],
    ['TCVN3 (ABC, phông .Vn…)', 'Nguyễn Văn'],
  ] as const) {
    await page.getByRole('button', { name: 'Chọn cột' }).click();
    await page.getByLabel('Bảng mã (A)').selectOption(encoding);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Đọc lại theo các cột này' }).click();
    await expect(rowOf(page, 2)).toContainText(text);
  }
  await page.getByRole('button', { name: 'Bỏ danh sách này' }).click();
  await expect(page.getByRole('heading', { name: 'Thả tệp danh sách vào đây' })).toBeVisible();
});
