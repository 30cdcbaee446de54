<@mail.letter subject="Your substitute was not accepted: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="en" preheader="Your substitute was not accepted.">
<@mail.heading>Your substitute was not accepted</@mail.heading>
<@mail.paragraph>To: ${original}</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Programme" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label="Time" value="${when} (Vietnam time)"/>
<@mail.fact label="Named delegate" value=original/>
<@mail.fact label="Substitute" value="${substitute}${position?has_content?then(', ' + position, '')}"/>
</@mail.facts>
<@mail.paragraph>You remain the named delegate; the invitation that was sent to you still holds.</@mail.paragraph>
<#if reason?has_content>
<@mail.quote>${reason}</@mail.quote>
</#if>
<@mail.paragraph>With kind regards.</@mail.paragraph>
</@mail.letter>
