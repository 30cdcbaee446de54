<#--
  The look of every mail, for mail programs of the last twenty years: tables, styles at the elements.
  Its plain twin, with the same parts, is layout.text.ftl.
-->
<#assign font = "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;">

<#macro letter subject language preheader="">
<#global mailSubject = subject>
<#global mailLanguage = language>
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${subject}</title>
</head>
<body style="margin:0;padding:0;background:#f6f5f0;">
<#if preheader?has_content>
<div style="display:none;max-height:0;overflow:hidden;">${preheader}</div>
</#if>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f6f5f0;">
<tr><td align="center" style="padding:24px 12px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background:#ffffff;border:1px solid #dedbd0;">
<tr><td style="background:#14224f;border-bottom:4px solid #c8961e;padding:20px 32px;${font}font-size:18px;font-weight:600;color:#f1f3fc;">Điểm Cầu</td></tr>
<tr><td style="padding:28px 32px 12px 32px;${font}font-size:16px;line-height:1.6;color:#161d33;">
<#nested>
</td></tr>
</table>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;">
<tr><td style="padding:16px 32px;${font}font-size:13px;line-height:1.5;color:#4d5570;">
<#if language == "vi">Thư này được gửi tự động từ hệ thống Điểm Cầu. Liên kết trong thư chỉ dành riêng cho người nhận, xin không chuyển tiếp.<#else>This message was sent automatically by Điểm Cầu. The links in it are meant for you alone: please do not forward it.</#if>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
</#macro>

<#macro heading>
<h1 style="margin:0 0 16px 0;${font}font-size:22px;line-height:1.35;font-weight:600;color:#1f3a86;"><#nested></h1>
</#macro>

<#macro paragraph>
<p style="margin:0 0 16px 0;"><#nested></p>
</#macro>

<#-- Words that somebody typed: their line breaks are kept. -->
<#macro quote>
<p style="margin:0 0 16px 0;padding:4px 0 4px 16px;border-left:3px solid #c8961e;white-space:pre-line;"><#nested></p>
</#macro>

<#macro facts>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px 0;background:#f6f5f0;border-left:4px solid #c8961e;">
<#nested>
</table>
</#macro>

<#macro fact label value>
<tr>
<td valign="top" width="130" style="padding:8px 8px 8px 16px;${font}font-size:14px;line-height:1.5;color:#4d5570;">${label}</td>
<td valign="top" style="padding:8px 16px 8px 8px;${font}font-size:16px;line-height:1.5;color:#161d33;font-weight:600;">${value}</td>
</tr>
</#macro>

<#-- The main thing to do. The address stands below it for programs that show no buttons. -->
<#macro button label url>
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 8px 0;">
<tr><td bgcolor="#1f3a86" style="border-radius:6px;"><a href="${url}" style="display:inline-block;padding:13px 28px;${font}font-size:16px;font-weight:600;color:#ffffff;text-decoration:none;">${label}</a></td></tr>
</table>
<p style="margin:0 0 20px 0;font-size:13px;line-height:1.5;color:#4d5570;word-break:break-all;"><a href="${url}" style="color:#4d5570;">${url}</a></p>
</#macro>

<#macro link label url>
<p style="margin:0 0 16px 0;"><a href="${url}" style="color:#1f3a86;font-weight:600;">${label}</a></p>
</#macro>

<#macro note>
<p style="margin:0 0 16px 0;font-size:14px;line-height:1.5;color:#4d5570;"><#nested></p>
</#macro>

<#-- A square picture that comes with the mail. -->
<#macro picture url alt>
<p style="margin:0 0 16px 0;text-align:center;"><img src="${url}" width="240" height="240" alt="${alt}" style="display:inline-block;width:240px;height:240px;border:0;"></p>
</#macro>

<#-- What organizers wrote: rendered and escaped before it comes here. -->
<#macro words words>
${words.html?no_esc}
</#macro>
