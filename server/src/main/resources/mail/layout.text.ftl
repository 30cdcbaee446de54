<#-- The plain twin of layout.html.ftl: the same parts, for those who read without HTML. -->
<#function flowing words><#return words?trim?replace("\\s+", " ", "r")></#function>

<#macro letter subject language preheader="">
<#global mailSubject = subject>
<#global mailLanguage = language>
<#nested>
--
<#if language == "vi">
Thư này được gửi tự động từ hệ thống Điểm Cầu. Liên kết trong thư chỉ dành riêng cho người nhận, xin không chuyển tiếp.
<#else>
This message was sent automatically by Điểm Cầu. The links in it are meant for you alone: please do not forward it.
</#if>
</#macro>

<#macro heading><#local words><#nested></#local>
${flowing(words)?upper_case}

</#macro>

<#macro paragraph><#local words><#nested></#local>
${flowing(words)}

</#macro>

<#macro quote><#local words><#nested></#local>
${words?trim?replace("^", "> ", "rm")}

</#macro>

<#macro facts>
<#nested>

</#macro>

<#macro fact label value>
${label}: ${value}
</#macro>

<#macro button label url>
${label}:
${url}

</#macro>

<#macro link label url>
${label}:
${url}

</#macro>

<#macro note><#local words><#nested></#local>
${flowing(words)}

</#macro>

<#-- What a picture shows stands beside it in words. -->
<#macro picture url alt></#macro>

<#macro words words>
${words.text}

</#macro>
