<@mail.letter subject="Tài khoản Điểm Cầu của ông/bà" language="vi" preheader="Mời đặt mật khẩu trong vòng bảy ngày.">
<@mail.heading>Tài khoản Điểm Cầu</@mail.heading>
<@mail.paragraph>Kính gửi ${name},</@mail.paragraph>
<@mail.paragraph>Quản trị viên đã tạo tài khoản Điểm Cầu cho ông/bà, đăng nhập bằng địa chỉ thư này. Mời ông/bà đặt mật khẩu bằng liên kết dưới đây. Liên kết dùng được một lần, trong bảy ngày.</@mail.paragraph>
<@mail.button label="Đặt mật khẩu" url=address/>
<@mail.note>Nếu liên kết đã hết hạn, có thể xin liên kết mới ở trang đăng nhập, mục «Quên mật khẩu?».</@mail.note>
</@mail.letter>
