<#assign where = pointName?has_content?then(", at " + pointName, "")>
<@mail.letter subject=words.subject language="en" preheader="${when}${where}">
<@mail.heading><#switch kind>
<#case "INVITATION">${{"HYBRID": "Invitation to a hybrid meeting", "ONLINE": "Invitation to an online meeting", "IN_PERSON": "Invitation to a meeting"}[form]}<#break>
<#case "UPDATE">The time or the place has changed<#break>
<#case "REMINDER">Please reply to our invitation<#break>
<#case "WITHDRAWAL">The invitation is withdrawn<#break>
<#case "CANCELLATION">The event will not take place<#break>
</#switch></@mail.heading>
<@mail.words words=words/>
<@mail.facts>
<@mail.fact label="Event" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label=((kind == "WITHDRAWAL") || (kind == "CANCELLATION"))?then("Time as invited", "Time") value="${when} (Vietnam time)"/>
<#if place?has_content>
<@mail.fact label="Main point" value=place/>
</#if>
<#if pointName?has_content>
<@mail.fact label="Your point" value=pointName/>
</#if>
</@mail.facts>
<#if replyUrl?has_content>
<#if message?has_content>
<@mail.quote>${message}</@mail.quote>
</#if>
<@mail.paragraph>Please tell us whether you take part. You need no account, and you can change your answer until the session has ended:</@mail.paragraph>
<@mail.button label="Reply to the invitation" url=replyUrl/>
<#if hostUrl?has_content>
<@mail.paragraph>To prepare your point – name the technician, tick what is ready – open its page:</@mail.paragraph>
<@mail.link label="Open the page of your bridge point" url=hostUrl/>
</#if>
<@mail.note>The appointment is attached to this message for your calendar.</@mail.note>
</#if>
<@mail.paragraph>Yours faithfully.</@mail.paragraph>
</@mail.letter>
