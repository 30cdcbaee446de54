import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { linkMailedTo, newestMail } from './mailbox.ts';

const DEMO_PASSWORD = 'DiemCau-demo-2023';

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Địa chỉ thư điện tử').fill(email);
  await page.getByLabel(/^Mật khẩu/).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

test('an administrator makes an account, its owner sets the password, and it can be disabled', async ({
  page,
  browser,
}) => {
  const email = `dao.${Date.now()}@so.example`;
  await signIn(page, 'quantri@demo.example', DEMO_PASSWORD);
  await page.goto('/accounts/new');
  await expectAccessible(page);
  await page.getByLabel('Họ và tên').fill('Trần Thị Đào');
  await page.getByLabel('Địa chỉ thư điện tử').fill(email);
  await page.getByLabel('Vai trò mới').selectOption({ label: 'Điều hành câu hỏi' });
  await page.getByRole('combobox', { name: 'Sự kiện' }).fill('nha giao');
  await page.getByRole('listbox').getByRole('option').first().click();
  const before = await newestMail();
  await page.getByRole('button', { name: 'Thêm và gửi thư mời' }).click();
  await expect(page.getByText('Chờ đặt mật khẩu')).toBeVisible();
  await expect(page.getByText(/Điều hành câu hỏi: Bộ trưởng gặp gỡ nhà giáo/)).toBeVisible();
  await expectAccessible(page);
  const account = page.url();

  const link = await linkMailedTo(email, '/reset', before);
  const owner = await (await browser.newContext()).newPage();
  await owner.goto(link);
  await owner.getByLabel(/^Mật khẩu mới/).fill('ngắn quá');
  await owner.getByRole('button', { name: 'Lưu mật khẩu' }).click();
  await expect(owner.getByText('Mật khẩu cần ít nhất 12 ký tự.')).toBeVisible();
  await expectAccessible(owner);
  await owner.getByLabel(/^Mật khẩu mới/).fill('hoa đào nở sớm năm nay');
  await owner.getByRole('button', { name: 'Lưu mật khẩu' }).click();
  await expect(owner).toHaveURL(/\/sign-in$/);
  await signIn(owner, email, 'hoa đào nở sớm năm nay');
  await expect(owner.getByRole('heading', { name: /Trần Thị Đào/ })).toBeVisible();

  await page.goto(account);
  await page.getByRole('button', { name: 'Khoá tài khoản' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Khoá tài khoản' }).click();
  await expect(page.getByText('Đã khoá tài khoản.')).toBeVisible();
  await owner.reload();
  await expect(owner.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();

  await page.goto('/accounts?disabled=true');
  const found = page.waitForResponse(/\/api\/accounts\?.*q=tran/);
  await page.getByRole('searchbox').fill('tran thi dao');
  await found;
  await expect(page.getByRole('link', { name: 'Trần Thị Đào' }).first()).toBeVisible();
  // A list that waits for its next page is dimmed.
  await expect(page.getByRole('table')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('table')).toHaveCSS('opacity', '1');
  await expectAccessible(page);
});

test('somebody who forgot the password gets a link that works once', async ({ page }) => {
  const email = 'sankhau@demo.example';
  await page.goto('/reset');
  await expectAccessible(page);
  await page.getByLabel('Địa chỉ thư điện tử').fill(email);
  const before = await newestMail();
  await page.getByRole('button', { name: 'Gửi liên kết' }).click();
  await expect(page.getByRole('heading', { name: 'Hãy kiểm tra hộp thư' })).toBeVisible();
  const link = await linkMailedTo(email, '/reset', before);
  for (const answer of ['Mời bạn đăng nhập', 'hết hiệu lực']) {
    // The address differs by its fragment alone, which does not load the page again.
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByLabel(/^Mật khẩu mới/).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Lưu mật khẩu' }).click();
    await expect(page.getByText(answer)).toBeVisible();
  }
});

test('people change their name and sign out everywhere', async ({ page, browser }) => {
  const other = await (await browser.newContext()).newPage();
  await signIn(page, 'dieuhanh@demo.example', DEMO_PASSWORD);
  await signIn(other, 'dieuhanh@demo.example', DEMO_PASSWORD);

  await page.goto('/profile');
  await expectAccessible(page);
  await page.getByLabel('Họ và tên').fill('Điều phối viên (demo)');
  await page.getByRole('button', { name: 'Lưu thông tin' }).click();
  await expect(page.getByText('Đã lưu thông tin.')).toBeVisible();
  await page.getByLabel('Mật khẩu hiện tại').fill('không phải mật khẩu');
  await page.getByLabel('Mật khẩu mới').fill('một câu dài khác hẳn');
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByRole('alert')).toContainText('Mật khẩu hiện tại không đúng.');

  await page.getByRole('button', { name: 'Đăng xuất khỏi mọi thiết bị' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Đăng xuất khỏi mọi thiết bị' }).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
  await other.reload();
  await expect(other.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible();
});
