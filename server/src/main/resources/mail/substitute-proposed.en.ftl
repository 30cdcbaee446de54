<@mail.letter subject="A substitute waits for your confirmation: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="en" preheader="${unit}: a substitute waits for your confirmation.">
<@mail.heading>A substitute waits for your confirmation</@mail.heading>
<@mail.paragraph>To: ${unit}</@mail.paragraph>
<@mail.paragraph>A delegate whom you named proposes that somebody else goes instead:</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Programme" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label="Time" value="${when} (Vietnam time)"/>
<@mail.fact label="Named delegate" value=original/>
<@mail.fact label="Substitute" value="${substitute}${position?has_content?then(', ' + position, '')}"/>
</@mail.facts>
<@mail.paragraph>Please open your organization's page (no account needed) to confirm or refuse. Until then the delegate you named remains the one who attends.</@mail.paragraph>
<@mail.button label="Look and decide" url=url/>
<@mail.paragraph>With kind regards.</@mail.paragraph>
</@mail.letter>
