<@mail.letter subject="${reminder?then('Nhắc cử đại biểu', 'Chỉ tiêu cử đại biểu')}: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="vi" preheader="${unit}: mời cử đại biểu dự buổi họp ${when}.">
<@mail.heading>${reminder?then('Còn chỗ chưa cử đại biểu', 'Chỉ tiêu cử đại biểu')}</@mail.heading>
<@mail.paragraph>Kính gửi: ${unit}</@mail.paragraph>
<#if reminder>
<@mail.paragraph>Đến nay Quý đơn vị vẫn còn chỗ chưa cử đại biểu dự chương trình sau:</@mail.paragraph>
<#else>
<@mail.paragraph>${sender?has_content?then(sender, 'Ban tổ chức')} trân trọng đề nghị Quý đơn vị cử đại biểu dự chương trình sau:</@mail.paragraph>
</#if>
<@mail.facts>
<@mail.fact label="Chương trình" value=session.eventTitle/>
<@mail.fact label="Buổi họp" value=session.title/>
<@mail.fact label="Thời gian" value="${when} (giờ Việt Nam)"/>
<#if place?has_content>
<@mail.fact label="Điểm cầu trung tâm" value=place/>
</#if>
</@mail.facts>
<@mail.facts>
<#list lines as line>
<@mail.fact label="${line.quota} đại biểu" value="${line.group}${line.isMain?then(' – tại điểm cầu trung tâm', '')}${reminder?then(' – còn ' + line.free + ' chỗ', '')}${line.nameBy?has_content?then(' – hạn cử: ' + line.nameBy, '')}"/>
</#list>
</@mail.facts>
<#if message?has_content>
<@mail.quote>${message}</@mail.quote>
</#if>
<@mail.paragraph>Xin mở trang của đơn vị (không cần tài khoản) để cử đại biểu, hoặc giao một phần chỉ tiêu cho đơn vị trực thuộc:</@mail.paragraph>
<@mail.button label="Cử đại biểu" url=url/>
<@mail.note>Trên trang này chỉ có chỉ tiêu và đại biểu của Quý đơn vị.</@mail.note>
<@mail.paragraph>Trân trọng.</@mail.paragraph>
</@mail.letter>
