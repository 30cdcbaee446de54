<@mail.letter subject="Chờ xác nhận người đi thay: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="vi" preheader="${unit}: một người đi thay chờ Quý đơn vị xác nhận.">
<@mail.heading>Người đi thay chờ xác nhận</@mail.heading>
<@mail.paragraph>Kính gửi: ${unit}</@mail.paragraph>
<@mail.paragraph>Đại biểu do Quý đơn vị cử đề nghị người khác đi thay:</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label="Thời gian" value="${when} (giờ Việt Nam)"/>
<@mail.fact label="Đại biểu được cử" value=original/>
<@mail.fact label="Người đi thay" value="${substitute}${position?has_content?then(', ' + position, '')}"/>
</@mail.facts>
<@mail.paragraph>Xin mở trang của đơn vị (không cần tài khoản) để xác nhận hoặc từ chối. Khi chưa có xác nhận, đại biểu đã cử vẫn là người dự họp.</@mail.paragraph>
<@mail.button label="Xem và quyết định" url=url/>
<@mail.paragraph>Trân trọng.</@mail.paragraph>
</@mail.letter>
