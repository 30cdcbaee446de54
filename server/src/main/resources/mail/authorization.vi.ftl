<@mail.letter subject="Giấy ủy quyền: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="vi" preheader="Giấy ủy quyền số ${number} kèm theo thư này.">
<@mail.heading>Giấy ủy quyền của ông/bà</@mail.heading>
<@mail.paragraph>Kính gửi: ${name}</@mail.paragraph>
<@mail.paragraph>Kèm theo thư này là giấy ủy quyền để ông/bà dự họp thay ${original}. Nếu đã nhận một giấy ủy quyền khác cho buổi họp này, xin dùng giấy kèm theo đây.</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Số và ký hiệu" value=number/>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label="Thời gian" value="${when} (giờ Việt Nam)"/>
</@mail.facts>
<@mail.paragraph>Giấy ủy quyền cũng có trên trang giấy mời của ông/bà:</@mail.paragraph>
<@mail.button label="Mở trang giấy mời" url=replyUrl/>
<@mail.paragraph>Trân trọng.</@mail.paragraph>
</@mail.letter>
