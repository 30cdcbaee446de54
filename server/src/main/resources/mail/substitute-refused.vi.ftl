<@mail.letter subject="Người đi thay không được chấp thuận: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="vi" preheader="Người đi thay không được chấp thuận.">
<@mail.heading>Người đi thay không được chấp thuận</@mail.heading>
<@mail.paragraph>Kính gửi: ${original}</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label="Thời gian" value="${when} (giờ Việt Nam)"/>
<@mail.fact label="Đại biểu được cử" value=original/>
<@mail.fact label="Người đi thay" value="${substitute}${position?has_content?then(', ' + position, '')}"/>
</@mail.facts>
<@mail.paragraph>Ông/bà vẫn là đại biểu được cử; giấy mời đã gửi vẫn còn hiệu lực.</@mail.paragraph>
<#if reason?has_content>
<@mail.quote>${reason}</@mail.quote>
</#if>
<@mail.paragraph>Trân trọng.</@mail.paragraph>
</@mail.letter>
