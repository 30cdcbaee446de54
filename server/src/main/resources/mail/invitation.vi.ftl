<@mail.letter subject="Giấy mời: ${session.eventTitle?truncate(180, '…')} – ${session.title?truncate(90, '…')}" language="vi" preheader="${when}, tại ${pointName}. Mời trả lời tham dự.">
<@mail.heading>${{"HYBRID": "Giấy mời dự họp trực tiếp kết hợp trực tuyến", "ONLINE": "Giấy mời dự họp trực tuyến", "IN_PERSON": "Giấy mời dự họp"}[form]}</@mail.heading>
<@mail.paragraph>Kính gửi: <#if recipientName?has_content>${recipientName}, ${pointName}<#else>${pointName}</#if></@mail.paragraph>
<@mail.paragraph>Ban tổ chức trân trọng kính mời Quý đơn vị tham dự và chuẩn bị điểm cầu cho chương trình sau:</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label="Thời gian" value="${when} (giờ Việt Nam)"/>
<#if place?has_content>
<@mail.fact label="Điểm cầu trung tâm" value=place/>
</#if>
<@mail.fact label="Điểm cầu của đơn vị" value=pointName/>
</@mail.facts>
<#if message?has_content>
<@mail.quote>${message}</@mail.quote>
</#if>
<@mail.paragraph>Kính đề nghị Quý đơn vị trả lời tham dự (không cần tài khoản; có thể thay đổi câu trả lời cho đến khi buổi họp kết thúc):</@mail.paragraph>
<@mail.button label="Trả lời giấy mời" url=replyUrl/>
<@mail.paragraph>Để chuẩn bị điểm cầu – phân công cán bộ kỹ thuật, đánh dấu các việc đã sẵn sàng – xin vào trang của điểm cầu:</@mail.paragraph>
<@mail.link label="Mở trang chuẩn bị điểm cầu" url=hostUrl/>
<@mail.note>Lịch họp được gửi kèm thư này để đưa vào lịch làm việc của Quý đơn vị.</@mail.note>
<@mail.paragraph>Trân trọng.</@mail.paragraph>
</@mail.letter>
