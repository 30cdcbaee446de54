<@mail.letter subject="Feedback: ${session}" language="en" preheader="Please tell us about the session.">
<@mail.heading>${form}</@mail.heading>
<@mail.paragraph>To the bridge point ${point},</@mail.paragraph>
<@mail.paragraph>The organizers thank your bridge point for taking part in “${event}”, ${session}. Please tell us what you think by the form below. No account is needed; each link answers once.</@mail.paragraph>
<@mail.button label="Give feedback" url=address/>
<@mail.note>Answers are summarized together; the summary names no respondent.</@mail.note>
</@mail.letter>
