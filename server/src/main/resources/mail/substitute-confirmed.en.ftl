<@mail.letter subject="A substitute needs your letter of authorization: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="en" preheader="${unit}: a substitute needs your letter of authorization.">
<@mail.heading>A substitute needs your letter of authorization</@mail.heading>
<@mail.paragraph>To: ${unit}</@mail.paragraph>
<@mail.paragraph>The organizers have confirmed that somebody else goes instead of a delegate whom you named:</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Programme" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label="Time" value="${when} (Vietnam time)"/>
<@mail.fact label="Named delegate" value=original/>
<@mail.fact label="Substitute" value="${substitute}${position?has_content?then(', ' + position, '')}"/>
</@mail.facts>
<@mail.paragraph>The letter of authorization is yours to issue, from your own register. Please open your organization's page (no account needed) to do so:</@mail.paragraph>
<@mail.button label="Open your page" url=url/>
<@mail.paragraph>With kind regards.</@mail.paragraph>
</@mail.letter>
