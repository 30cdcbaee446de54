<@mail.letter subject="Your substitute was confirmed: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="en" preheader="Your substitute was confirmed.">
<@mail.heading>Your substitute was confirmed</@mail.heading>
<@mail.paragraph>To: ${original}</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Programme" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label="Time" value="${when} (Vietnam time)"/>
<@mail.fact label="Named delegate" value=original/>
<@mail.fact label="Substitute" value="${substitute}${position?has_content?then(', ' + position, '')}"/>
</@mail.facts>
<@mail.paragraph>${substitute} attends instead of you. Your earlier invitation and pass are no longer valid.</@mail.paragraph>
<@mail.paragraph>With kind regards.</@mail.paragraph>
</@mail.letter>
