<@mail.letter subject="Đặt lại mật khẩu Điểm Cầu" language="vi" preheader="Liên kết dùng được một lần, trong một giờ.">
<@mail.heading>Đặt lại mật khẩu</@mail.heading>
<@mail.paragraph>Kính gửi ${name},</@mail.paragraph>
<@mail.paragraph>Chúng tôi nhận được yêu cầu đặt lại mật khẩu cho tài khoản Điểm Cầu của địa chỉ thư này. Để đặt mật khẩu mới, mời mở liên kết dưới đây. Liên kết dùng được một lần, trong một giờ.</@mail.paragraph>
<@mail.button label="Đặt mật khẩu mới" url=address/>
<@mail.note>Nếu không phải ông/bà đã yêu cầu, xin bỏ qua thư này: mật khẩu hiện tại vẫn giữ nguyên.</@mail.note>
</@mail.letter>
