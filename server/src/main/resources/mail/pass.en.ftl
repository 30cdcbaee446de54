<#assign where = pointName?has_content?then(", at " + pointName, "")>
<@mail.letter subject="Pass for the door: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="en" preheader="${when}${where}">
<@mail.heading>Your pass for the door</@mail.heading>
<@mail.paragraph>To: ${name}</@mail.paragraph>
<@mail.paragraph>Thank you for accepting. Please show the code below at the door; it is meant for you alone.</@mail.paragraph>
<@mail.picture url=picture alt="QR code for the door"/>
<@mail.facts>
<@mail.fact label="Code" value=code/>
<@mail.fact label="Event" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label="Time" value="${when} (Vietnam time)"/>
<#if pointName?has_content>
<@mail.fact label="Where you sit" value=pointName/>
<#elseif place?has_content>
<@mail.fact label="Place" value=place/>
</#if>
</@mail.facts>
<@mail.paragraph>If you see no QR code, or your answer changes, open the page of the invitation:</@mail.paragraph>
<@mail.button label="Open the invitation" url=replyUrl/>
<@mail.paragraph>Yours faithfully.</@mail.paragraph>
</@mail.letter>
