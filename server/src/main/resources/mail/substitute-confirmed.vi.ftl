<@mail.letter subject="Cần giấy ủy quyền cho người đi thay: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="vi" preheader="${unit}: người đi thay cần giấy ủy quyền của Quý đơn vị.">
<@mail.heading>Người đi thay cần giấy ủy quyền</@mail.heading>
<@mail.paragraph>Kính gửi: ${unit}</@mail.paragraph>
<@mail.paragraph>Ban tổ chức đã xác nhận người đi thay đại biểu do Quý đơn vị cử:</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label="Thời gian" value="${when} (giờ Việt Nam)"/>
<@mail.fact label="Đại biểu được cử" value=original/>
<@mail.fact label="Người đi thay" value="${substitute}${position?has_content?then(', ' + position, '')}"/>
</@mail.facts>
<@mail.paragraph>Giấy ủy quyền do Quý đơn vị cấp, theo sổ văn bản của đơn vị. Xin mở trang của đơn vị (không cần tài khoản) để cấp giấy:</@mail.paragraph>
<@mail.button label="Mở trang của đơn vị" url=url/>
<@mail.paragraph>Trân trọng.</@mail.paragraph>
</@mail.letter>
