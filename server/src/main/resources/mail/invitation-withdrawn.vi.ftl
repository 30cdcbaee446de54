<@mail.letter subject="${cancelled?string('Hủy chương trình', 'Thu hồi giấy mời')}: ${session.eventTitle?truncate(180, '…')} – ${session.title?truncate(90, '…')}" language="vi">
<@mail.heading>${cancelled?string("Chương trình không được tổ chức", "Giấy mời đã được thu hồi")}</@mail.heading>
<@mail.paragraph>Kính gửi: <#if recipientName?has_content>${recipientName}, ${pointName}<#else>${pointName}</#if></@mail.paragraph>
<#if cancelled>
<@mail.paragraph>Ban tổ chức xin thông báo chương trình sau đây không được tổ chức như đã mời:</@mail.paragraph>
<#else>
<@mail.paragraph>Ban tổ chức xin thu hồi giấy mời tham dự chương trình sau đây; Quý đơn vị không cần chuẩn bị điểm cầu nữa:</@mail.paragraph>
</#if>
<@mail.facts>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label="Thời gian đã mời" value="${when} (giờ Việt Nam)"/>
<@mail.fact label="Điểm cầu của đơn vị" value=pointName/>
</@mail.facts>
<@mail.paragraph>Rất mong Quý đơn vị thông cảm. Trân trọng.</@mail.paragraph>
</@mail.letter>
