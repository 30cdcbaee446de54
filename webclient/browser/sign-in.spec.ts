import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';

test('a stranger is asked to sign in, in Vietnamese, and one click makes it English', async ({
  page,
}) => {
  await page.goto('/events');
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expectAccessible(page);
});

test('wrong credentials are refused in words and the address stays in the form', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await page.getByLabel('Địa chỉ thư điện tử').fill('nobody@demo.example');
  await page.getByLabel(/^Mật khẩu/).fill('not the password');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).toContainText('mật khẩu');
  await expect(page.getByLabel('Địa chỉ thư điện tử')).toHaveValue('nobody@demo.example');
});

test('a setup link that is not valid says so, and claims nothing about accounts', async ({
  page,
}) => {
  await page.goto('/setup#khong-phai-ma');
  await expect(page.getByText('Liên kết thiết lập này không đúng')).toBeVisible();
  await expect(page.getByText('Quản trị viên đầu tiên tạo tài khoản')).toBeHidden();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Quay lại đăng nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
});
