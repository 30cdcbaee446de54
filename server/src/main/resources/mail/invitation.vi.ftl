<#assign where = pointName?has_content?then(", tại " + pointName, "")>
<@mail.letter subject=words.subject language="vi" preheader="${when}${where}">
<@mail.heading><#switch kind>
<#case "INVITATION">${{"HYBRID": "Giấy mời dự họp trực tiếp kết hợp trực tuyến", "ONLINE": "Giấy mời dự họp trực tuyến", "IN_PERSON": "Giấy mời dự họp"}[form]}<#break>
<#case "UPDATE">Thời gian hoặc địa điểm đã thay đổi<#break>
<#case "REMINDER">Kính nhắc trả lời giấy mời<#break>
<#case "WITHDRAWAL">Giấy mời đã được thu hồi<#break>
<#case "CANCELLATION">Chương trình không được tổ chức<#break>
</#switch></@mail.heading>
<@mail.words words=words/>
<@mail.facts>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label=((kind == "WITHDRAWAL") || (kind == "CANCELLATION"))?then("Thời gian đã mời", "Thời gian") value="${when} (giờ Việt Nam)"/>
<#if place?has_content>
<@mail.fact label="Điểm cầu trung tâm" value=place/>
</#if>
<#if pointName?has_content>
<@mail.fact label=person?then("Nơi dự của ông/bà", "Điểm cầu của đơn vị") value=pointName/>
</#if>
</@mail.facts>
<#if replyUrl?has_content>
<#if message?has_content>
<@mail.quote>${message}</@mail.quote>
</#if>
<@mail.paragraph>Kính đề nghị trả lời tham dự (không cần tài khoản; có thể thay đổi câu trả lời cho đến khi buổi họp kết thúc):</@mail.paragraph>
<@mail.button label="Trả lời giấy mời" url=replyUrl/>
<#if hostUrl?has_content>
<@mail.paragraph>Để chuẩn bị điểm cầu – phân công cán bộ kỹ thuật, đánh dấu các việc đã sẵn sàng – xin vào trang của điểm cầu:</@mail.paragraph>
<@mail.link label="Mở trang chuẩn bị điểm cầu" url=hostUrl/>
</#if>
<@mail.note>Lịch họp được gửi kèm thư này để đưa vào lịch làm việc.</@mail.note>
</#if>
<@mail.paragraph>Trân trọng.</@mail.paragraph>
</@mail.letter>
