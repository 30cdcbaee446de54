<@mail.letter subject="${reminder?then('Reminder: name your delegates', 'Your allotment of delegates')}: ${session.eventTitle?truncate(160, '…')} – ${session.title?truncate(80, '…')}" language="en" preheader="${unit}: please name your delegates for ${when}.">
<@mail.heading>${reminder?then('Places are still free', 'Your allotment of delegates')}</@mail.heading>
<@mail.paragraph>To: ${unit}</@mail.paragraph>
<#if reminder>
<@mail.paragraph>You still have places for delegates to the following programme:</@mail.paragraph>
<#else>
<@mail.paragraph>${sender?has_content?then(sender + ' kindly asks', 'The organizers kindly ask')} you to send delegates to the following programme:</@mail.paragraph>
</#if>
<@mail.facts>
<@mail.fact label="Programme" value=session.eventTitle/>
<@mail.fact label="Session" value=session.title/>
<@mail.fact label="Time" value="${when} (Vietnam time)"/>
<#if place?has_content>
<@mail.fact label="Main point" value=place/>
</#if>
</@mail.facts>
<@mail.facts>
<#list lines as line>
<@mail.fact label="Delegates: ${line.quota}" value="${line.group}${line.isMain?then(' – at the main point', '')}${reminder?then(' – places free: ' + line.free, '')}${line.nameBy?has_content?then(' – name them by ' + line.nameBy, '')}"/>
</#list>
</@mail.facts>
<#if message?has_content>
<@mail.quote>${message}</@mail.quote>
</#if>
<@mail.paragraph>Please open your organization's page (no account needed) to name delegates, or to pass a part of the allotment on to an organization below yours:</@mail.paragraph>
<@mail.button label="Name delegates" url=url/>
<@mail.note>The page shows your own allotments and delegates only.</@mail.note>
<@mail.paragraph>With kind regards.</@mail.paragraph>
</@mail.letter>
