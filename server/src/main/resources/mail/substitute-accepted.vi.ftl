<@mail.letter subject="Người đi thay được chấp thuận: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="vi" preheader="Người đi thay được chấp thuận.">
<@mail.heading>Người đi thay được chấp thuận</@mail.heading>
<@mail.paragraph>Kính gửi: ${original}</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label="Thời gian" value="${when} (giờ Việt Nam)"/>
<@mail.fact label="Đại biểu được cử" value=original/>
<@mail.fact label="Người đi thay" value="${substitute}${position?has_content?then(', ' + position, '')}"/>
</@mail.facts>
<@mail.paragraph>${substitute} sẽ dự họp thay ông/bà. Giấy mời và mã QR trước đây của ông/bà không còn dùng được.</@mail.paragraph>
<@mail.paragraph>Trân trọng.</@mail.paragraph>
</@mail.letter>
