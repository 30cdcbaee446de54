<#assign where = pointName?has_content?then(", tại " + pointName, "")>
<@mail.letter subject="Thẻ vào cửa: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="vi" preheader="${when}${where}">
<@mail.heading>Thẻ vào cửa của đại biểu</@mail.heading>
<@mail.paragraph>Kính gửi: ${name}</@mail.paragraph>
<@mail.paragraph>Cảm ơn ông/bà đã nhận lời. Xin đưa mã dưới đây ở bàn đón tiếp; mã dành riêng cho ông/bà.</@mail.paragraph>
<@mail.picture url=picture alt="Mã QR vào cửa"/>
<@mail.facts>
<@mail.fact label="Mã vào cửa" value=code/>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label="Thời gian" value="${when} (giờ Việt Nam)"/>
<#if pointName?has_content>
<@mail.fact label="Nơi dự của ông/bà" value=pointName/>
<#elseif place?has_content>
<@mail.fact label="Địa điểm" value=place/>
</#if>
</@mail.facts>
<@mail.paragraph>Nếu không thấy mã QR, hoặc cần thay đổi câu trả lời, xin mở trang giấy mời:</@mail.paragraph>
<@mail.button label="Mở trang giấy mời" url=replyUrl/>
<@mail.paragraph>Trân trọng.</@mail.paragraph>
</@mail.letter>
