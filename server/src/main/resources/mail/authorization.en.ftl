<@mail.letter subject="Authorization letter: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="en" preheader="Authorization letter no. ${number} is enclosed.">
<@mail.heading>Your authorization letter</@mail.heading>
<@mail.paragraph>To: ${name}</@mail.paragraph>
<@mail.paragraph>Enclosed is the letter that authorizes you to attend instead of ${original}. If you have received another one for this session, please use the enclosed one.</@mail.paragraph>
<@mail.facts>
<@mail.fact label="Number and symbol" value=number/>
<@mail.fact label="Event" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label="Time" value="${when} (Vietnam time)"/>
</@mail.facts>
<@mail.paragraph>The letter is also on the page of your invitation:</@mail.paragraph>
<@mail.button label="Open the invitation" url=replyUrl/>
<@mail.paragraph>Yours faithfully.</@mail.paragraph>
</@mail.letter>
