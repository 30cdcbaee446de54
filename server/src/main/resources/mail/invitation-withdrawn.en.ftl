<@mail.letter subject="${cancelled?string('Cancelled', 'Invitation withdrawn')}: ${session.eventTitle?truncate(180, '…')} – ${session.title?truncate(90, '…')}" language="en">
<@mail.heading>${cancelled?string("The event will not take place", "The invitation is withdrawn")}</@mail.heading>
<@mail.paragraph>To: <#if recipientName?has_content>${recipientName}, ${pointName}<#else>${pointName}</#if></@mail.paragraph>
<#if cancelled>
<@mail.paragraph>The organizing committee regrets to tell you that this event will not take place as announced:</@mail.paragraph>
<#else>
<@mail.paragraph>The organizing committee withdraws its invitation to this event; your bridge point need not be prepared any more:</@mail.paragraph>
</#if>
<@mail.facts>
<@mail.fact label="Event" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label="Time as invited" value="${when} (Vietnam time)"/>
<@mail.fact label="Your point" value=pointName/>
</@mail.facts>
<@mail.paragraph>We apologise for the inconvenience.</@mail.paragraph>
</@mail.letter>
