<@mail.letter subject="Invitation: ${session.eventTitle?truncate(180, '…')} – ${session.title?truncate(90, '…')}" language="en" preheader="${when}, at ${pointName}. Please reply.">
<@mail.heading>${{"HYBRID": "Invitation to a hybrid meeting", "ONLINE": "Invitation to an online meeting", "IN_PERSON": "Invitation to a meeting"}[form]}</@mail.heading>
<@mail.paragraph>To: <#if recipientName?has_content>${recipientName}, ${pointName}<#else>${pointName}</#if></@mail.paragraph>
<@mail.paragraph>The organizing committee has the honour to invite you to take part, and to prepare your bridge point, in:</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Event" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label="Time" value="${when} (Vietnam time)"/>
<#if place?has_content>
<@mail.fact label="Main point" value=place/>
</#if>
<@mail.fact label="Your point" value=pointName/>
</@mail.facts>
<#if message?has_content>
<@mail.quote>${message}</@mail.quote>
</#if>
<@mail.paragraph>Please tell us whether you take part. You need no account, and you can change your answer until the session has ended:</@mail.paragraph>
<@mail.button label="Reply to the invitation" url=replyUrl/>
<@mail.paragraph>To prepare your point – name the technician, tick what is ready – open its page:</@mail.paragraph>
<@mail.link label="Open the page of your bridge point" url=hostUrl/>
<@mail.note>The appointment is attached to this message for your calendar.</@mail.note>
<@mail.paragraph>Yours faithfully.</@mail.paragraph>
</@mail.letter>
